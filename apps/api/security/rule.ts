import { applyDecorators, SetMetadata } from '@nestjs/common';
import type { Right } from '#features/access';

/** Who may call a route. */
export type AccessRule =
  | { readonly kind: 'public'; readonly sameOrigin: boolean }
  | { readonly kind: 'signed-in'; readonly sessionOnly: boolean }
  | { readonly kind: 'agency'; readonly right: Right }
  | { readonly kind: 'tenant'; readonly right: Right }
  | { readonly kind: 'operator' };

/** How often and how much a route takes. */
export interface RouteLimits {
  /** Requests within `seconds` from one user, or from one address when nobody is signed in. */
  requests?: number;
  /** Length of the window; 60 when not given. */
  seconds?: number;
  /** Greatest Content-Length, in bytes, of a route that reads its body itself (uploads). JSON is limited to 1 MiB. */
  bytes?: number;
}

const RULES = 'teahorse:access-rules';
const LIMITS = 'teahorse:limits';

/** Adds a rule rather than setting it: the check at boot then sees a route that was given two. */
function rule(value: AccessRule): MethodDecorator {
  return (_target, _name, descriptor) => {
    const handler = descriptor.value as object;
    Reflect.defineMetadata(RULES, [...rulesOf(handler), value], handler);
  };
}

/**
 * Anybody may call this route. `sameOrigin` refuses mutations that another site's page sends: for those that a browser
 * without a session makes in the console (sign-in, reset), so that nobody is signed in as somebody else.
 */
export const Public = (options: { sameOrigin?: boolean } = {}): MethodDecorator =>
  rule({ kind: 'public', sameOrigin: options.sameOrigin ?? false });

/** Whoever is signed in, about themselves. `sessionOnly` refuses API tokens: for tokens, sessions and passwords. */
export const SignedIn = (options: { sessionOnly?: boolean } = {}): MethodDecorator =>
  rule({ kind: 'signed-in', sessionOnly: options.sessionOnly ?? false });

/** Whoever has the right in the agency of the path parameter `agencyId`. Others: 404; members without it: 403. */
export const InAgency = (right: Right): MethodDecorator => rule({ kind: 'agency', right });

/** Whoever has the right in the tenant of the path parameter `tenantId`. Others: 404; members without it: 403. */
export const InTenant = (right: Right): MethodDecorator => rule({ kind: 'tenant', right });

/** Operators of the platform. */
export const Operator = (): MethodDecorator => rule({ kind: 'operator' });

/** Limits of a route; see RouteLimits. */
export const Limits = (limits: RouteLimits): MethodDecorator => applyDecorators(SetMetadata(LIMITS, limits));

/** The rules that a route's handler was given; exactly one in a process that has started. */
export function rulesOf(handler: object): readonly AccessRule[] {
  return (Reflect.getMetadata(RULES, handler) as AccessRule[] | undefined) ?? [];
}

/** The limits that a route's handler was given. */
export function limitsOf(handler: object): RouteLimits | undefined {
  return Reflect.getMetadata(LIMITS, handler) as RouteLimits | undefined;
}

/** A rule in words, for the OpenAPI document: `tenant:catalog.write`. */
export function ruleName(value: AccessRule): string {
  if (value.kind === 'agency' || value.kind === 'tenant') return `${value.kind}:${value.right}`;
  if (value.kind === 'signed-in') return value.sessionOnly ? 'signed-in:session' : 'signed-in';
  return value.kind;
}
