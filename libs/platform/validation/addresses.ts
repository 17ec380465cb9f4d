import { z } from 'zod';
import { normaliseText } from '#kernel';

/** Longest address in characters; what browsers and servers agree on. */
const MAX_ADDRESS = 2_000;

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Stands for the site that an address is on. */
const SITE = 'https://site.invalid';

/**
 * True when a browser that takes the text for an address stays on the site, or leaves it by http, https, mail or phone.
 * Read as browsers do (WHATWG URL), which drop tabs and line breaks in it and take `\` for `/`.
 */
export function isHarmlessAddress(text: string): boolean {
  if (URL.canParse(text)) return SCHEMES.has(new URL(text).protocol);
  return URL.canParse(text, SITE) && new URL(text, SITE).origin === SITE;
}

/** Where a link leads: http, https, mail, phone, or a path of the site that begins with one slash. */
export const linkSchema = z
  .string()
  .max(MAX_ADDRESS)
  .overwrite(normaliseText)
  .refine(
    (text) => /^(\/|https?:|mailto:|tel:)\S*$/i.test(text) && isHarmlessAddress(text),
    'Not an address: write it like https://example.com/page, /products, mailto:a@example.com or tel:+66812345678',
  );
