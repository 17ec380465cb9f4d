import type { IncomingMessage } from 'node:http';

/** True when the visitor has this representation already (RFC 9110, 13.1): its tag, or without tags its time. */
export function isUnchanged(request: IncomingMessage, etag: string, mtime: number): boolean {
  const tags = request.headers['if-none-match'];
  if (tags !== undefined) {
    return tags.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && mtime <= since;
}

/** A part of a file, both ends included. */
export interface Range {
  start: number;
  end: number;
}

/**
 * The one range that is asked for (RFC 9110, 14.2). Undefined: send all, also when several are asked for or If-Range
 * names another representation. `unsatisfiable`: 416.
 */
export function askedRange(
  request: IncomingMessage,
  size: number,
  etag: string,
  mtime: number,
): Range | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const condition = request.headers['if-range'];
  if (typeof condition === 'string' && condition !== etag && Date.parse(condition) !== mtime) return undefined;
  const [, first, last] = match as unknown as [string, string, string];
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(size - 1, Number(last));
  if (first !== '' && last !== '' && Number(last) < start) return undefined;
  return start >= size || end < start ? 'unsatisfiable' : { start, end };
}

/** Encodings we have that the visitor takes, the smallest first (RFC 9110, 12.5.3). */
export function acceptedTwins(header: string | string[] | undefined): Array<{ ending: string; encoding: string }> {
  const accepted = new Set(
    String(header ?? '')
      .toLowerCase()
      .split(',')
      .map((entry) => entry.trim().split(/\s*;\s*/))
      .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
      .map(([name]) => name),
  );
  return [
    { ending: '.br', encoding: 'br' },
    { ending: '.gz', encoding: 'gzip' },
  ].filter(({ encoding }) => accepted.has(encoding));
}
