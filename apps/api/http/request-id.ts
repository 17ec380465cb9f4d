import type { NextFunction, Request, Response } from 'express';
import { newId } from '#kernel';
import { withRequestId } from '#platform/observability';

/** Express middleware: takes a fitting X-Request-Id or makes one, and answers with it; log lines and jobs carry it. */
export function requestId(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('x-request-id') ?? '';
  const id = /^[A-Za-z0-9._-]{8,64}$/.test(given) ? given : newId();
  response.setHeader('X-Request-Id', id);
  withRequestId(id, next);
}
