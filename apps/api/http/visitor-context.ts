import type { Request } from 'express';
import { type Context, type Locale, negotiateLocale } from '#kernel';
import { currentRequestId } from '#platform/observability';

/** The context of a request before anybody is recognised: its id and the language it asks for. */
export function visitorContext(request: Request): Context {
  return {
    requestId: currentRequestId() ?? 'unknown',
    actor: { kind: 'visitor' },
    locale: requestedLocale(request, 'en'),
  };
}

/** The language that a request asks for; `fallback` when it names none of ours. */
export function requestedLocale(request: Request, fallback: Locale): Locale {
  return negotiateLocale(request.headers['accept-language'], fallback);
}
