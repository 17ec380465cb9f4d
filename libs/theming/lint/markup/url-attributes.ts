import type { Tag } from './markup';

const ANYWHERE = new Set(
  'href xlink:href src srcset imagesrcset action formaction poster background cite ping longdesc'.split(' '),
);

/** The attribute holds an address, or a list of them. */
export function isUrlAttribute(tag: Tag, name: string): boolean {
  return ANYWHERE.has(name) || (name === 'data' && tag.name === 'object') || (name === 'content' && isRefresh(tag));
}

function isRefresh(tag: Tag): boolean {
  return tag.name === 'meta' && tag.attributes.some(({ name }) => name === 'http-equiv');
}

/** An address as a browser reads it: references resolved, white space and control characters dropped. */
export function plainUrl(value: string): string {
  return value
    .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});?/gi, (_, digits: string) => {
      const code = /^x/i.test(digits) ? parseInt(digits.slice(1), 16) : Number(digits);
      return String.fromCodePoint(Math.min(code, 0x10ffff));
    })
    .replace(/&(?:tab|newline);/gi, '')
    .replace(/&colon;/gi, ':')
    .replace(/&sol;/gi, '/')
    .replace(/&bsol;/gi, '\\')
    .replace(/[\u0000-\u0020\u007F-\u009F]/g, '')
    .replaceAll('\\', '/');
}
