import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import { entityTag } from './entity-tag';

/** Gives an answer that has a numeric `version` that version as its ETag, which edits send back as If-Match. */
@Injectable()
export class EntityTagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((body: unknown) => {
        const version = (body as { version?: unknown } | null | undefined)?.version;
        const response = context.switchToHttp().getResponse<Response>();
        if (typeof version === 'number' && !response.headersSent) response.setHeader('ETag', entityTag(version));
        return body;
      }),
    );
  }
}
