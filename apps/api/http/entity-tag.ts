import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { AppError } from '#kernel';

/**
 * Parameter decorator for edits: the version that the caller changed, from If-Match (RFC 9110, 13.1.1). Hand it to the
 * service, which throws `conflict` (412) when the row has another one. Without the header: `precondition_required` (428,
 * RFC 6585). A tag that none of ours could be counts as a stale one.
 */
export const Edits = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match'];
  if (!header) throw new AppError('precondition_required');
  return versionOf(header);
});

/** The entity tag of a version. */
export function entityTag(version: number): string {
  return `"${version}"`;
}

/** The version in an If-Match header. Proxies that compress make tags weak: that prefix is let pass. */
export function versionOf(header: string): number {
  const match = /^\s*(?:W\/)?"(\d{1,15})"\s*$/.exec(header);
  if (!match) throw new AppError('conflict');
  return Number(match[1]);
}
