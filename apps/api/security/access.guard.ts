import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Access, type Principal, type Right, Throttle } from '#features/access';
import { AppError, type Context } from '#kernel';
import { CONFIG, type Config } from '#platform/config';
import { requestedLocale, visitorContext } from '../http/visitor-context';
import { Authenticator } from './authenticator';
import { clientAddress } from './client-address';
import { type RequestAccess, setAccess } from './request-access';
import { type AccessRule, limitsOf, type RouteLimits, rulesOf } from './rule';
import { isMutation, isSameOrigin } from './same-origin';

type Granted = Pick<RequestAccess, 'rights' | 'tenantId' | 'agencyId'>;

const NOTHING: Granted = { rights: new Set(), tenantId: undefined, agencyId: undefined };

/**
 * The one door: runs before every route's handler, behind all routing, so that no spelling of a path leads past it.
 * Applies the rule that the route declares, and denies a route that declares none.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly access: Access,
    private readonly throttle: Throttle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const handler = context.getHandler();
    const [rule, ...more] = rulesOf(handler);
    if (!rule || more.length > 0) throw new Error(`the route of ${handler.name} does not declare exactly one rule`);
    const principal = await this.recognise(rule, request, http.getResponse<Response>());
    const ctx = contextOf(request, principal);
    const limits = limitsOf(handler);
    if (limits) await this.limit(ctx, request, limits, `${context.getClass().name}.${handler.name}`);
    const granted = principal ? await this.grant(ctx, rule, principal, request) : NOTHING;
    setAccess(request, { ctx, principal, ...granted });
    return true;
  }

  /** Who it is; undefined on public routes only. */
  private async recognise(rule: AccessRule, request: Request, response: Response): Promise<Principal | undefined> {
    const foreign = isMutation(request.method) && !isSameOrigin(request, this.config.publicUrl);
    if (rule.kind === 'public') {
      if (rule.sameOrigin && foreign && comesFromBrowser(request)) throw new AppError('cross_site_request');
      return undefined;
    }
    const principal = await this.authenticator.principal(request, response);
    if (!principal) throw new AppError('unauthenticated');
    if (principal.sessionId && foreign) throw new AppError('cross_site_request');
    return principal;
  }

  private async grant(ctx: Context, rule: AccessRule, principal: Principal, request: Request): Promise<Granted> {
    const { userId, token } = principal;
    switch (rule.kind) {
      case 'public':
        return NOTHING;
      case 'signed-in':
        if (rule.sessionOnly && token) throw new AppError('session_required');
        return NOTHING;
      case 'tenant': {
        const tenantId = String(request.params.tenantId);
        const rights = await this.access.tenantRights(ctx, userId, tenantId, token);
        return { ...NOTHING, tenantId, rights: required(rights, rule.right) };
      }
      case 'agency': {
        const agencyId = String(request.params.agencyId);
        const rights = await this.access.agencyRights(ctx, userId, agencyId, token);
        return { ...NOTHING, agencyId, rights: required(rights, rule.right) };
      }
      case 'operator': {
        const rights = await this.access.platformRights(ctx, userId, token);
        return { ...NOTHING, rights: required(rights, 'platform.manage') };
      }
    }
  }

  private async limit(ctx: Context, request: Request, limits: RouteLimits, route: string): Promise<void> {
    const { requests, seconds = 60, bytes } = limits;
    if (bytes !== undefined && Number(request.headers['content-length'] ?? 0) > bytes) {
      throw new AppError('payload_too_large', { limit: `${bytes} B` });
    }
    if (requests === undefined) return;
    const who = ctx.actor.kind === 'user' ? ctx.actor.userId : clientAddress(request);
    await this.throttle.take(ctx, `route:${route}:${who}`.slice(0, 190), requests, seconds * 1000);
  }
}

function contextOf(request: Request, principal: Principal | undefined): Context {
  const ctx = visitorContext(request);
  if (!principal) return ctx;
  const actor = { kind: 'user', userId: principal.userId, via: principal.token ? 'token' : 'session' } as const;
  return { ...ctx, actor, locale: requestedLocale(request, principal.locale) };
}

/** Programs sign in too, and send neither of these. */
function comesFromBrowser(request: Request): boolean {
  return request.headers.origin !== undefined || request.headers['sec-fetch-site'] !== undefined;
}

function required(rights: ReadonlySet<Right>, right: Right): ReadonlySet<Right> {
  if (!rights.has(right)) throw new AppError('forbidden');
  return rights;
}
