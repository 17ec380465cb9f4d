import { type Locale, type LocalizedText, resolveText } from '#kernel';
import type { ContentReader, PublicPicture } from '#storefront/content';
import type { HtmlView, PictureView, TextView } from '#theming';
import type { Addresses } from './addresses';
import type { Route } from './page-plan';
import type { Shell } from './shell';
import { largestPicture, pictureView } from './views/picture-view';
import { type Word, word } from './words';

/** What a page's view is made with. Collects the pictures and documents that the page refers to. */
export class PageContext {
  private readonly referred = new Set<string>();

  constructor(
    readonly reader: ContentReader,
    readonly shell: Shell,
    readonly addresses: Addresses,
    readonly locale: Locale,
    readonly route: Route,
  ) {}

  /** Files of the release that the page needs besides its own: `pictures/…`, `documents/…`, sorted. */
  files(): string[] {
    return [...this.referred].sort();
  }

  /** Words in the page's language, or in another with its tag. */
  text(value: LocalizedText): TextView;
  text(value: LocalizedText | null | undefined): TextView | undefined;
  text(value: LocalizedText | null | undefined): TextView | undefined {
    const found = resolveText(value, this.locale);
    if (!found) return value ? { text: '' } : undefined;
    return found.locale === this.locale ? { text: found.text } : { text: found.text, lang: found.locale };
  }

  /** Sanitised rich text in the page's language, or in another with its tag. */
  html(value: LocalizedText | null | undefined): HtmlView | undefined {
    const found = resolveText(value, this.locale);
    if (!found) return undefined;
    return found.locale === this.locale ? { html: found.text } : { html: found.text, lang: found.locale };
  }

  /** A word of ours in the page's language. */
  word(name: Word): TextView {
    return { text: word(this.locale, name) };
  }

  /** Path of another page in this language. */
  path(...segments: string[]): string {
    return this.addresses.path(this.locale, ...segments);
  }

  /** A picture; `words` describe it where its owner did not. */
  picture(picture: PublicPicture | undefined, words: TextView): PictureView | undefined {
    if (!picture) return undefined;
    for (const { file } of picture.derivatives) this.referred.add(`pictures/${file}`);
    return pictureView(picture, this.text(picture.alt) ?? words);
  }

  /** The largest file of a picture, for Open Graph and JSON-LD; its address is absolute. */
  sharedPicture(picture: PublicPicture): { url: string; width: number; height: number } {
    const { file, width, height } = largestPicture(picture);
    this.referred.add(`pictures/${file}`);
    return { url: `${this.shell.baseUrl}/pictures/${file}`, width, height };
  }

  /** Path of a document. */
  document(file: string): string {
    this.referred.add(`documents/${file}`);
    return `/documents/${file}`;
  }

  /** Pages that the site has only when there is something to show, as the views' optional addresses. */
  links(): {
    productsUrl?: string;
    teamUrl?: string;
    newsUrl?: string;
    careersUrl?: string;
    aboutUrl: string;
    contactUrl: string;
  } {
    const { has } = this.shell;
    return {
      ...(has.products ? { productsUrl: this.path('products') } : {}),
      ...(has.team ? { teamUrl: this.path('team') } : {}),
      ...(has.news ? { newsUrl: this.path('news') } : {}),
      ...(has.careers ? { careersUrl: this.path('careers') } : {}),
      aboutUrl: this.path('about'),
      contactUrl: this.path('contact'),
    };
  }
}
