import type { Request } from 'express';

/**
 * True when a request was made by a page of our own origin, or at least not by another site's. Browsers send Origin with
 * every mutation, and Sec-Fetch-Site where they leave Origin out; a request with neither is not a browser's and must
 * carry a token instead of a cookie. The Host header may stand for the origin: a browser sets it to where the request
 * goes, and our cookie is bound to that very host.
 */
export function isSameOrigin(request: Request, publicUrl: string): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined) return request.headers['sec-fetch-site'] === 'same-origin';
  const { protocol, origin: configured } = new URL(publicUrl);
  return origin === configured || origin === `${protocol}//${host}`;
}

/** True for methods that may change something (RFC 9110, 9.2.1). */
export function isMutation(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
}
