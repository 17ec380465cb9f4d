import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Idempotency, type KeyedRequest } from '#features/idempotency';
import { AppError, type Context } from '#kernel';
import { accessOf } from '../security/request-access';

/** Lets a create with an Idempotency-Key happen once. Visitors have no keys: nothing ties their requests together. */
@Injectable()
export class CreatesInterceptor implements NestInterceptor {
  constructor(private readonly idempotency: Idempotency) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const key = request.get('idempotency-key');
    const { ctx } = accessOf(request);
    if (key === undefined || ctx.actor.kind !== 'user') return next.handle();
    if (!/^[\x21-\x7e]{8,200}$/.test(key)) {
      const detail = 'must be 8 to 200 visible characters';
      throw new AppError('invalid_request', {}, { fields: [{ pointer: '/Idempotency-Key', detail }] });
    }
    const { method, body } = request;
    const keyed = { userId: ctx.actor.userId, key, method, path: request.originalUrl, body: body as unknown };
    return from(this.once(ctx, keyed, context.switchToHttp().getResponse<Response>(), next));
  }

  private async once(ctx: Context, request: KeyedRequest, response: Response, next: CallHandler): Promise<unknown> {
    const earlier = await this.idempotency.claim(ctx, request);
    if (earlier) {
      response.status(earlier.status).setHeader('Idempotency-Replayed', 'true');
      return earlier.body;
    }
    let body: unknown;
    try {
      body = await lastValueFrom(next.handle(), { defaultValue: undefined });
    } catch (error) {
      await this.idempotency.abandon(ctx, request);
      throw error;
    }
    await this.idempotency.complete(ctx, request, { status: response.statusCode, body: body ?? null });
    return body;
  }
}
