import type { DemoPicture, Text } from './types';

/** What a sector says of a product; see ProductFacts of the catalogue. */
export interface DemoFacts {
  origin?: Text;
  packing?: Text;
  materials?: Text;
  duration?: Text;
  /** Months in season, 1 to 12. */
  months?: readonly number[];
  steps?: readonly { title: Text; text?: Text }[];
}

/**
 * A value of a section's setting: words, rich text (HTML of `p`, `ul`, `li`, `strong`), a picture by its key
 * (`products/<handle>/1`, `people/<code>`, `extra/<key>`), a product by its handle, or a plain value.
 */
export type DemoValue =
  { words: Text } | { html: Text } | { picture: string } | { product: string } | string | number | boolean;

/** A section where the firm put it. */
export interface DemoSection {
  type: string;
  settings?: Readonly<Record<string, DemoValue | readonly Readonly<Record<string, DemoValue>>[]>>;
}

/** A piece of news. */
export interface DemoPost {
  slug: string;
  title: Text;
  summary: Text;
  /** HTML. */
  body: Text;
  /** Key of a picture. */
  picture?: string;
  /** Code of an employee who is shown. */
  author?: string;
  /** How long ago it appeared when the demo is made. */
  daysAgo: number;
}

/** A page that the firm made itself. */
export interface DemoPage {
  slug: string;
  kind: 'custom' | 'legal';
  title: Text;
  sections: readonly DemoSection[];
}

/** What a firm writes for its site besides products and people. */
export interface DemoStorefront {
  /** ISO 8601 days of the week; times are local. */
  hours: {
    days: ReadonlyArray<{ days: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[]; opens: string; closes: string }>;
    note?: Text;
  };
  channels: ReadonlyArray<{ kind: 'whatsapp' | 'line' | 'wechat' | 'zalo' | 'facebook' | 'telegram'; value: string }>;
  /** Degrees, WGS 84. */
  location: { latitude: number; longitude: number };
  /** About people who are shown, HTML, by employee code. */
  bios: Readonly<Record<string, Text>>;
  /** Work addresses of people who answer inquiries, by employee code. */
  emails: Readonly<Record<string, string>>;
  /** By product handle. */
  facts: Readonly<Record<string, DemoFacts>>;
  /** Further pictures, drawn for posts and galleries, by key: they are `extra/<key>`. */
  pictures: Readonly<Record<string, DemoPicture & { alt: Text }>>;
  posts: readonly DemoPost[];
  pages: readonly DemoPage[];
  /** Sections of the home and about pages in order; without, as the theme has them. */
  home?: readonly DemoSection[];
  about?: readonly DemoSection[];
}
