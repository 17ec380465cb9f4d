import { STATUS_CODES } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AppError } from '#kernel';
import { currentRequestId, type Logger, LOGGER } from '#platform/observability';
import { findAccess } from '../security/request-access';
import { visitorContext } from './visitor-context';

/** Answers every error as problem+json (RFC 9457), in the caller's language. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const error = thrown instanceof AppError ? thrown : translate(thrown);
    if (isClientGone(request, thrown)) {
      // A phone that lost its network in the middle of an upload: nobody is left to answer, and nothing is wrong here.
      response.destroy();
      return;
    }
    if (error.status >= 500)
      this.logger.error({ err: thrown, route: request.route?.path as unknown }, 'request failed');
    if (response.headersSent) {
      // A stream that breaks half-way must not look whole.
      response.destroy();
      return;
    }
    const { locale } = findAccess(request)?.ctx ?? visitorContext(request);
    if (error.retryAfter !== undefined) response.setHeader('Retry-After', String(error.retryAfter));
    if (error.status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="teahorse"');
    response.setHeader('Content-Language', locale);
    response.status(error.status).type('application/problem+json');
    response.send(
      JSON.stringify({
        type: `/api/v1/problems/${error.code}`,
        title: STATUS_CODES[error.status],
        status: error.status,
        code: error.code,
        detail: error.in(locale),
        ...(error.fields.length > 0 ? { errors: error.fields } : {}),
        requestId: currentRequestId(),
      }),
    );
  }
}

/** True when a request broke off before its body was whole, which Node says in just these words. */
function isClientGone(request: Request, thrown: unknown): boolean {
  const { code, message } = (thrown ?? {}) as { code?: unknown; message?: unknown };
  return !request.complete && code === 'ECONNRESET' && message === 'aborted';
}

/** Errors of Nest and Express, by the status they carry. What carries none is ours: internal. */
function translate(thrown: unknown): AppError {
  const status = thrown instanceof HttpException ? thrown.getStatus() : (thrown as { status?: unknown } | null)?.status;
  const options = { cause: thrown };
  switch (status) {
    case 400:
      return new AppError('invalid_request', {}, options);
    case 404:
      return new AppError('not_found', {}, options);
    default:
      return new AppError('internal', {}, options);
  }
}
