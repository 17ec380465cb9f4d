const LINK_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);
const FILE_SCHEMES: ReadonlySet<string> = new Set(['http', 'https']);

/**
 * The address when it may stand in a page, else undefined: absolute with a scheme that cannot run code, or relative.
 * Browsers drop tabs and line breaks inside an address and skip leading spaces (WHATWG URL, 4.4), so an address with
 * any of them is refused; so is a backslash, which they read as a slash.
 */
export function admitUrl(value: string, use: 'link' | 'file'): string | undefined {
  if (/[\u0000-\u0020\u007F-\u009F\\]/.test(value)) return undefined;
  const scheme = /^([^/?#]*?):/.exec(value)?.[1];
  if (scheme !== undefined)
    return (use === 'link' ? LINK_SCHEMES : FILE_SCHEMES).has(scheme.toLowerCase()) ? value : undefined;
  return value.startsWith('//') ? undefined : value;
}

/** A `srcset` value with only the candidates whose address may stand in a page. */
export function admitSrcset(value: string): string {
  const candidates = value.split(/,\s+/).map((candidate) => candidate.trim());
  return candidates
    .filter((candidate) => {
      const [url = '', descriptor = '', ...more] = candidate.split(/\s+/);
      return (
        url !== '' && more.length === 0 && /^(\d+w|[\d.]+x)?$/.test(descriptor) && admitUrl(url, 'file') !== undefined
      );
    })
    .join(', ');
}
