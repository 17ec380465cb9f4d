/** The address of a request, taken apart. */
export interface RequestPath {
  /** Decoded once, beginning with a slash. */
  path: string;
  /** As it came, for redirects. */
  raw: string;
  /** With its question mark, or empty. */
  query: string;
}

/**
 * The path of a request target, decoded exactly once. Undefined when it is malformed or could leave the release:
 * `.` and `..` segments, empty segments, backslashes, NUL and other controls, encoded slashes.
 */
export function requestPath(target: string | undefined): RequestPath | undefined {
  const [raw = '', ...rest] = (target ?? '').split('?');
  const query = rest.length > 0 ? `?${rest.join('?')}` : '';
  if (!raw.startsWith('/') || raw.length > 4096 || /%(2f|5c|00)/i.test(raw)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  if (/[\\\u0000-\u001f\u007f]/.test(path) || path.includes('//')) return undefined;
  if (path.split('/').some((segment) => segment === '.' || segment === '..')) return undefined;
  return { path, raw, query };
}
