/**
 * On every answer. No script but the site's own, none inline, nothing foreign, no frames; no service worker, which
 * could keep serving a page that is long gone. Style attributes carry the pictures' colours, hence 'unsafe-inline'.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; worker-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
};

/** How long an answer may be kept. Names under these folders change with their content. */
export function cacheControl(file: string): string {
  return /^(assets|pictures|documents|maps)\//.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
