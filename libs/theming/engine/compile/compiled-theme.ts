import type { Locale } from '#kernel';
import type { PageType } from '../../contract';
import type { ThemeAsset } from './assets';
import type { Labels } from './labels';
import type { GivenSettings, SettingSchema } from './setting-schema';

/** A template ready to run, and what else it needs. */
export interface CompiledTemplate {
  /** JavaScript that Handlebars made of the template's text. Never taken from anywhere but `compileTemplate`. */
  code: string;
  /** Snippets it reaches, directly or through others, in a fixed order. */
  snippets: string[];
}

/** A section that pages are made of. */
export interface CompiledSection extends CompiledTemplate {
  css: string;
  settings: SettingSchema[];
  /** Page types that it is for; absent: all. */
  pages?: PageType[];
  /** It stands on a page once. */
  once: boolean;
}

/** A section of a page with what the page's file sets. */
export interface SectionPlace {
  id: string;
  type: string;
  /** An owner cannot hide it: it holds what the page is for. */
  required: boolean;
  settings: GivenSettings;
}

/** A theme that passed every check, as plain data: it can be sent to a worker thread as it is. */
export interface CompiledTheme {
  name: string;
  /** As its author counts. */
  version: string;
  /** Content hash; the identity of what `render` does. */
  hash: string;
  sector: string;
  settings: SettingSchema[];
  presets: { id: string; css: string; settings: GivenSettings }[];
  pages: Record<PageType, { layout: string; sections: SectionPlace[] }>;
  layouts: Record<string, CompiledTemplate>;
  sections: Record<string, CompiledSection>;
  snippets: Record<string, CompiledTemplate & { css: string }>;
  css: string;
  labels: Record<Locale, Labels>;
  assets: ThemeAsset[];
}
