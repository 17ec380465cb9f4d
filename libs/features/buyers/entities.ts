import { Entity } from 'typeorm';
import type { Locale } from '#kernel';
import { IdColumn, TenantIdColumn, TextColumn, TimeColumn } from '#platform/database';

/** Somebody who asked to see a firm's prices, or was invited to. */
@Entity('buyers')
export class Buyer {
  @TenantIdColumn() tenantId!: string;
  @IdColumn() id!: string;
  /** Unique within the tenant, lower case. */
  @TextColumn('email') email!: string;
  @TextColumn('name') name!: string;
  @TextColumn('company', { nullable: true }) company!: string | null;
  @TextColumn('country', { nullable: true }) country!: string | null;
  @TextColumn('message', { nullable: true }) message!: string | null;
  /** Language that the buyer reads. */
  @TextColumn('locale') locale!: Locale;
  @TextColumn('status') status!: 'asked' | 'approved' | 'refused' | 'revoked';
  /** SHA-256 of the link's secret, hexadecimal. */
  @TextColumn('token_hash', { nullable: true }) tokenHash!: string | null;
  @TimeColumn('expires_at', { nullable: true }) expiresAt!: Date | null;
  @TimeColumn('last_seen_at', { nullable: true }) lastSeenAt!: Date | null;
  @TimeColumn('decided_at', { nullable: true }) decidedAt!: Date | null;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
}
