import { Entity } from 'typeorm';
import type { Locale, Role } from '#kernel';
import { IdColumn, JsonColumn, RefColumn, TextColumn, TimeColumn } from '#platform/database';

/** A person who signs in, by e-mail address or phone number. */
@Entity('users')
export class User {
  @IdColumn() id!: string;
  /** As it was typed; mails go to this one. */
  @TextColumn('email', { nullable: true }) email!: string | null;
  /** Lower-cased for look-up; compared as bytes, so that no two scripts' look-alikes fold together. */
  @TextColumn('email_key', { nullable: true }) emailKey!: string | null;
  /** E.164. */
  @TextColumn('phone', { nullable: true }) phone!: string | null;
  /** Argon2id, PHC string; null until an invitation is accepted. */
  @TextColumn('password_hash', { nullable: true }) passwordHash!: string | null;
  @TextColumn('name') name!: string;
  @TextColumn('locale') locale!: Locale;
  @TimeColumn('disabled_at', { nullable: true }) disabledAt!: Date | null;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
}

/** A role of a user: on the platform (operator), in an agency, or in a tenant. */
@Entity('memberships')
export class Membership {
  @IdColumn() id!: string;
  @RefColumn('user_id') userId!: string;
  @RefColumn('agency_id', { nullable: true }) agencyId!: string | null;
  @RefColumn('tenant_id', { nullable: true }) tenantId!: string | null;
  /** `platform`, `agency:ID` or `tenant:ID`; unique with the user, where two nullable columns could not be. */
  @TextColumn('scope_key') scopeKey!: string;
  @TextColumn('role') role!: Role;
  @TimeColumn('created_at') createdAt!: Date;
}

/** A signed-in browser. The token itself is only in its cookie; here is its SHA-256. */
@Entity('sessions')
export class Session {
  @IdColumn() id!: string;
  @RefColumn('user_id') userId!: string;
  @TextColumn('token_hash') tokenHash!: string;
  @TextColumn('user_agent') userAgent!: string;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('last_seen_at') lastSeenAt!: Date;
  @TimeColumn('expires_at') expiresAt!: Date;
  @TimeColumn('revoked_at', { nullable: true }) revokedAt!: Date | null;
}

/** A bearer token for integrations. Acts for its user, narrowed to its scopes and, when set, to one tenant. */
@Entity('api_tokens')
export class ApiToken {
  @IdColumn() id!: string;
  @RefColumn('user_id') userId!: string;
  @RefColumn('tenant_id', { nullable: true }) tenantId!: string | null;
  @TextColumn('name') name!: string;
  @TextColumn('token_hash') tokenHash!: string;
  @JsonColumn('scopes') scopes!: string[];
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('expires_at', { nullable: true }) expiresAt!: Date | null;
  @TimeColumn('last_used_at', { nullable: true }) lastUsedAt!: Date | null;
  @TimeColumn('revoked_at', { nullable: true }) revokedAt!: Date | null;
}

/** A token that works once: an invitation or a password reset. */
@Entity('one_time_tokens')
export class OneTimeToken {
  @IdColumn() id!: string;
  @RefColumn('user_id') userId!: string;
  @TextColumn('purpose') purpose!: 'invitation' | 'password_reset';
  @TextColumn('token_hash') tokenHash!: string;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('expires_at') expiresAt!: Date;
  @TimeColumn('used_at', { nullable: true }) usedAt!: Date | null;
}
