import type { CheckedPackage, PackageFinding } from '#features/themes';
import type { CompiledTheme } from '#theming';
import type { ThemeDescription } from '../describe-theme';

/** To check an uploaded archive, or to load what was stored of one; both in base64, as messages are JSON. */
export type PackageRequest = { kind: 'check'; archive: string } | { kind: 'load'; content: string };

/** A compiled theme whose assets' bytes are in base64. */
export type SentTheme = Omit<CompiledTheme, 'assets'> & {
  assets: Array<Omit<CompiledTheme['assets'][number], 'bytes'> & { bytes: string }>;
};

/** What came of it. An error is one of the table's, by code. */
export type PackageReply =
  | { kind: 'checked'; checked: Omit<CheckedPackage, 'content'> & { content: string } }
  | { kind: 'refused'; findings: PackageFinding[] }
  | { kind: 'loaded'; theme: SentTheme; description: ThemeDescription }
  | { kind: 'error'; code: string; args: Record<string, string | number> };
