import { isLocale, type Locale, LOCALES } from '#kernel';
import {
  emptyPages,
  emptySite,
  PAGE_TYPES,
  type PageType,
  type PageView,
  type PictureView,
  samplePages,
  sampleSite,
} from '#theming';

/** Which sample page an address means. */
export interface SampleAddress {
  locale: Locale;
  type: PageType;
}

/** Addresses that sample pages lead to, besides `/<locale>/<type>`, by what stands behind the language. */
const ROUTES: readonly [RegExp, PageType][] = [
  [/^$/, 'home'],
  [/^products\/./, 'product'],
  [/^team\/./, 'person'],
  [/^careers\/./, 'vacancy'],
  [/^news\/./, 'post'],
  [/^c\d$/, 'category'],
  [/^terms$/, 'page'],
];

/** The page that an address of the samples means, if any. */
export function sampleAddress(path: string): SampleAddress | undefined {
  const [locale = '', ...rest] = path.split('/').filter((part) => part !== '');
  const behind = rest.join('/');
  if (!isLocale(locale)) return undefined;
  const type =
    PAGE_TYPES.find((candidate) => candidate === behind) ?? ROUTES.find(([route]) => route.test(behind))?.[1];
  return type && { locale, type };
}

/** Every sample page. */
export const SAMPLE_ADDRESSES: readonly SampleAddress[] = PAGE_TYPES.flatMap((type) =>
  LOCALES.map((locale) => ({ locale, type })),
);

/** A sample page with everything or with the least; pictures say their size and colour in their addresses. */
export function sampleView({ locale, type }: SampleAddress, isEmpty: boolean, preset?: string): PageView {
  const site = isEmpty ? emptySite(locale) : sampleSite(locale, type);
  const page = (isEmpty ? emptyPages(locale) : samplePages(locale))[type];
  return withSizes({ site: { ...site, theme: preset ? { preset } : {} }, page }) as PageView;
}

/** A drawing in the place of a sample picture: its size and colour, and nothing to look at. */
export function placeholder(query: URLSearchParams): string {
  const side = (name: string, usual: number): number => Math.min(4000, Math.max(1, Number(query.get(name)) || usual));
  const [width, height] = [side('w', 960), side('h', 720)];
  const colour = /^[0-9a-f]{6}$/i.exec(query.get('c') ?? '')?.[0] ?? '9a9a90';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="100%" height="100%" fill="#${colour}"/>` +
    `<path d="M0 ${height * 0.8}L${width * 0.35} ${height * 0.5}L${width * 0.6} ${height * 0.7}L${width * 0.8} ${height * 0.55}L${width} ${height * 0.75}V${height}H0Z" fill="#000" opacity=".18"/>` +
    `<circle cx="${width * 0.7}" cy="${height * 0.28}" r="${Math.min(width, height) * 0.09}" fill="#fff" opacity=".4"/></svg>`
  );
}

function withSizes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSizes);
  if (typeof value !== 'object' || value === null) return value;
  if ('src' in value && 'sources' in value) return sized(value as PictureView);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withSizes(entry)]));
}

function sized(picture: PictureView): PictureView {
  const query = `?w=${picture.width}&h=${picture.height}${picture.color ? `&c=${picture.color.slice(1)}` : ''}`;
  const sources = picture.sources.map(({ type, srcset }) => ({
    type,
    srcset: srcset.replace(/(\S+) (\d+w)/g, `$1${query} $2`),
  }));
  return { ...picture, src: picture.src + query, sources };
}
