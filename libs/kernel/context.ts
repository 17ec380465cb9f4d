import type { Locale } from './locales';

/** Roles from the widest to the narrowest. Operator is of the platform, the next two of an agency, the rest of a tenant. */
export const ROLES = [
  'operator',
  'agency_admin',
  'agency_officer',
  'owner',
  'editor',
  'hr_manager',
  'translator',
] as const;

/** What a membership allows; see `features/access` for the table of rights. */
export type Role = (typeof ROLES)[number];

/** Who acts: a signed-in user, or the system itself (jobs, command line). */
export type Actor =
  { kind: 'user'; userId: string; via: 'session' | 'token' } | { kind: 'system'; name: string } | { kind: 'visitor' };

/** What every call carries: who asks, in which language to answer, and the id that ties logs and jobs together. */
export interface Context {
  readonly requestId: string;
  readonly actor: Actor;
  readonly locale: Locale;
}

/** First argument of everything that touches one tenant's data. Built from a session, token or job; never from a body. */
export interface TenantContext extends Context {
  readonly tenantId: string;
}

/** A context for work that no user asked for directly: jobs, the command line, the reconciler. */
export function systemContext(name: string, requestId: string, locale: Locale = 'en'): Context {
  return { requestId, actor: { kind: 'system', name }, locale };
}

/** The same context, bound to a tenant. Callers have checked that the actor may act there. */
export function inTenant(ctx: Context, tenantId: string): TenantContext {
  return { ...ctx, tenantId };
}

/** The actor in words, for the audit log: `user:ID`, `system:NAME` or `visitor`. */
export function currentActor(ctx: Context): string {
  const { actor } = ctx;
  if (actor.kind === 'user') return `user:${actor.userId}`;
  return actor.kind === 'system' ? `system:${actor.name}` : 'visitor';
}
