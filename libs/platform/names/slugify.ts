import { romanise } from './romanise';

/** How long a slug may be, and what stands in for a name without any letter. */
export interface SlugOptions {
  /** Characters; 60 unless told. */
  readonly max?: number;
  /** Itself a slug; "item" unless told. */
  readonly fallback?: string;
}

/** The ASCII form of a name for a URL: romanised, lower case, words joined by hyphens, cut at a word where possible. */
export function slugify(text: string, { max = 60, fallback = 'item' }: SlugOptions = {}): string {
  const words = romanise(text)
    .toLowerCase()
    .replace(/['’`"]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return joinWithin(words, max) || fallback;
}

/** Words joined by hyphens as long as they fit; the first is cut when it alone is too long. */
export function joinWithin(words: readonly string[], max: number): string {
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, max) : `${slug}-${word}`;
    if (longer.length > max) break;
    slug = longer;
  }
  return slug;
}
