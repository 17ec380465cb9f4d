import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { CreatesInterceptor } from './creates.interceptor';

/**
 * For routes that create: a request with an Idempotency-Key, sent again within a day, gets the first one's answer and
 * creates nothing. Not for answers that hold a secret, as answers are stored.
 */
export const Creates = (): MethodDecorator =>
  applyDecorators(
    UseInterceptors(CreatesInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Any text of 8 to 200 visible characters; the same for every try of one request, kept for a day',
      schema: { type: 'string', minLength: 8, maxLength: 200 },
    }),
  );
