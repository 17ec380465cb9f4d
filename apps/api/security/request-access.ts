import type { Request } from 'express';
import type { Principal, Right } from '#features/access';
import type { Context } from '#kernel';

/** What the guard found out about a request. */
export interface RequestAccess {
  readonly ctx: Context;
  readonly principal: Principal | undefined;
  /** What the caller may do in the tenant or agency of the path; empty on other routes. */
  readonly rights: ReadonlySet<Right>;
  readonly tenantId: string | undefined;
  readonly agencyId: string | undefined;
}

/** Keyed by the request itself: nothing that a client sends can reach it, and it goes when the request goes. */
const found = new WeakMap<Request, RequestAccess>();

/** Keeps what the guard found. */
export function setAccess(request: Request, access: RequestAccess): void {
  found.set(request, access);
}

/** What the guard found; undefined before it ran. */
export function findAccess(request: Request): RequestAccess | undefined {
  return found.get(request);
}

/** What the guard found. Throws when no guard ran, which a process that has started never sees. */
export function accessOf(request: Request): RequestAccess {
  const access = found.get(request);
  if (!access) throw new Error(`no guard ran for ${request.method} ${request.path}`);
  return access;
}
