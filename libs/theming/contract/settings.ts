import type { ProductCard } from './cards';
import type { PictureView } from './picture';
import type { HtmlView, TextView } from './text';

/** A plain setting's value, already in the page's language. */
export type PlainValue = string | number | boolean | TextView | HtmlView | PictureView | ProductCard;

/** One entry of a list setting: values of its fields, by id. */
export type ListItem = Record<string, PlainValue>;

/** A setting's value. Which type a setting wants is declared in its schema.json. */
export type SettingValue = PlainValue | ListItem[];

/** What the owner chose in the theme. All of it is optional: what is not chosen comes from the theme's defaults. */
export interface ThemeChoices {
  /** Name of a preset in theme.json. An unknown name falls back to the first preset. */
  preset?: string;
  /** Values for settings declared in theme.json, by id. */
  settings?: Record<string, SettingValue>;
}

/** One section where its owner put it. */
export interface PlacedSection {
  /** Unique on its page. */
  id: string;
  /** Name of a section of the theme; one that the theme does not have is left out. */
  type: string;
  hidden?: boolean;
  /** Values for settings declared in the section's schema.json, by id. */
  settings?: Record<string, SettingValue>;
}
