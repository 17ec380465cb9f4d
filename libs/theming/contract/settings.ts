import type { PictureView } from './picture';
import type { HtmlView, TextView } from './text';

/** A setting's value, already in the page's language. Which type a setting wants is declared in its schema.json. */
export type SettingValue = string | number | boolean | TextView | HtmlView | PictureView;

/** What the owner chose in the theme. All of it is optional: what is not chosen comes from the theme's defaults. */
export interface ThemeChoices {
  /** Name of a preset in theme.json. An unknown name falls back to the first preset. */
  preset?: string;
  /** Values for settings declared in theme.json, by id. */
  settings?: Record<string, SettingValue>;
  /** By page type, then by section id as the page's file names it. */
  sections?: Record<string, Record<string, SectionChoices>>;
}

/** What the owner chose for one section of one page type. */
export interface SectionChoices {
  hidden?: boolean;
  /** Values for settings declared in the section's schema.json, by id. */
  settings?: Record<string, SettingValue>;
}
