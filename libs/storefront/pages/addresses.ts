import { AppError, type Locale } from '#kernel';

/** Longest name of a file, in bytes, on the file systems we run on (ext4, xfs, APFS, NTFS). */
const MAX_NAME = 255;
/** What a file's name gets behind the last part of its address: `.html`, and `.br` for its compressed twin. */
const ENDING = '.html.br';

/** Where a site's pages are. Segments are the parts of an address without a language: `['products', 'tea']`. */
export class Addresses {
  /** `baseUrl` is the site's origin without a slash at the end; the first locale is served at the root. */
  constructor(
    readonly baseUrl: string,
    readonly locales: readonly Locale[],
  ) {}

  /** Path of a page: `/`, `/en/`, `/products/tea`, `/en/products/tea`; parts are percent-encoded. */
  path(locale: Locale, ...segments: readonly string[]): string {
    const prefix = locale === this.locales[0] ? '' : `/${locale}`;
    return segments.length === 0 ? `${prefix}/` : `${prefix}/${segments.map(encodeURIComponent).join('/')}`;
  }

  /** Absolute address of a page. */
  url(locale: Locale, ...segments: readonly string[]): string {
    return this.baseUrl + this.path(locale, ...segments);
  }

  /**
   * File of a page within the release.
   * @throws AppError publish_path_invalid when a part can't be a file's name
   */
  file(locale: Locale, ...segments: readonly string[]): string {
    for (const segment of segments) {
      if (segment === '.' || segment === '..' || !/^[^/\\\u0000-\u001f]+$/.test(segment) || !fits(segment)) {
        throw new AppError('publish_path_invalid', { path: `/${segments.join('/')}`.slice(0, 200) });
      }
    }
    const prefix = locale === this.locales[0] ? '' : `${locale}/`;
    return segments.length === 0 ? `${prefix}index.html` : `${prefix}${segments.join('/')}.html`;
  }
}

function fits(segment: string): boolean {
  return Buffer.byteLength(segment + ENDING) <= MAX_NAME;
}
