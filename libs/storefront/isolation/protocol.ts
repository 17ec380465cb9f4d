import type { CompiledTheme, PageType, PageView } from '#theming';

/** A page to be rendered; the theme comes along only when the child has said that it does not know it. */
export interface RenderRequest {
  hash: string;
  theme?: CompiledTheme;
  type: PageType;
  view: PageView;
}

/** What came of it. An error is one of the table's, by code. */
export type RenderReply =
  | { kind: 'html'; html: string }
  | { kind: 'unknown_theme' }
  | { kind: 'error'; code: string; args: Record<string, string | number> };
