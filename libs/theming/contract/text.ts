import type { Locale } from '#kernel';

/**
 * Words to show. `lang` is set only when the words are not in the page's own locale, and then must reach the HTML as a
 * `lang` attribute (WCAG 2.2, 3.1.2), so that a screen reader and the browser's fonts treat them rightly.
 */
export interface TextView {
  text: string;
  lang?: Locale;
}

/** Rich text that was sanitised before it came here: the only markup a template may print as it is (helper `html`). */
export interface HtmlView {
  html: string;
  lang?: Locale;
}

/** A link with its words. The `url` helper decides again whether the address may be printed. */
export interface LinkView {
  label: TextView;
  url: string;
}
