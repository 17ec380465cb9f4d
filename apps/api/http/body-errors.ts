import type { NextFunction, Request, Response } from 'express';
import { AppError } from '#kernel';

/**
 * Express error middleware, right behind the body parser: names what was wrong with a body before Nest makes one and the
 * same "bad request" of all of it.
 */
export function bodyErrors(error: unknown, _request: Request, _response: Response, next: NextFunction): void {
  const { type, limit } = error as { type?: unknown; limit?: unknown };
  const options = { cause: error };
  switch (type) {
    case 'entity.parse.failed':
    case 'request.size.invalid':
      return next(new AppError('malformed_body', {}, options));
    case 'entity.too.large':
      return next(new AppError('payload_too_large', { limit: `${String(limit)} B` }, options));
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return next(new AppError('unsupported_media_type', {}, options));
    default:
      return next(error);
  }
}
