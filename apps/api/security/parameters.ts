import { createParamDecorator, type ExecutionContext, Param, type PipeTransform } from '@nestjs/common';
import type { Request } from 'express';
import type { Principal, Right } from '#features/access';
import { AppError, type Context, inTenant, isId, type TenantContext } from '#kernel';
import { clientAddress } from './client-address';
import { accessOf } from './request-access';

const requestOf = (context: ExecutionContext): Request => context.switchToHttp().getRequest<Request>();

/** Parameter decorator: the Context of this request. */
export const Ctx = createParamDecorator((_data: unknown, context: ExecutionContext): Context => {
  return accessOf(requestOf(context)).ctx;
});

/** Parameter decorator: the TenantContext of a route with `@InTenant`. */
export const TenantCtx = createParamDecorator((_data: unknown, context: ExecutionContext): TenantContext => {
  const { ctx, tenantId } = accessOf(requestOf(context));
  if (!tenantId) throw new Error('@TenantCtx() needs @InTenant() on the route');
  return inTenant(ctx, tenantId);
});

/** What `@AgencyCtx()` gives. */
export interface AgencyContext {
  ctx: Context;
  agencyId: string;
}

/** Parameter decorator: context and agency of a route with `@InAgency`. */
export const AgencyCtx = createParamDecorator((_data: unknown, context: ExecutionContext): AgencyContext => {
  const { ctx, agencyId } = accessOf(requestOf(context));
  if (!agencyId) throw new Error('@AgencyCtx() needs @InAgency() on the route');
  return { ctx, agencyId };
});

/** Parameter decorator: who is signed in. Not on `@Public` routes. */
export const SignedInAs = createParamDecorator((_data: unknown, context: ExecutionContext): Principal => {
  const { principal } = accessOf(requestOf(context));
  if (!principal) throw new Error('@SignedInAs() cannot be used on a public route');
  return principal;
});

/** Parameter decorator: what the caller may do in the tenant or agency of the path. */
export const CallerRights = createParamDecorator((_data: unknown, context: ExecutionContext): ReadonlySet<Right> => {
  return accessOf(requestOf(context)).rights;
});

/** What limits count the caller by, read through as many proxies as are trusted. */
export const ClientAddress = createParamDecorator((_data: unknown, context: ExecutionContext): string => {
  return clientAddress(requestOf(context));
});

const idOrNotFound: PipeTransform<unknown, string> = {
  transform(value) {
    if (!isId(value)) throw new AppError('not_found');
    return value;
  },
};

/** Parameter decorator: an id in the path. What isn't an id answers 404, like one that isn't there. */
export const IdParam = (name: string): ParameterDecorator => Param(name, idOrNotFound);
