import { Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn, NumberColumn, RefColumn, TextColumn, TimeColumn } from '#platform/database';

/** Answer already given to a create with an Idempotency-Key. */
@Entity('idempotency_keys')
export class IdempotencyKey {
  /** The user's id and the key they sent. */
  @PrimaryColumn({ type: 'varchar', length: 190 }) name!: string;
  @TextColumn('request_hash') requestHash!: string;
  @NumberColumn('status', { nullable: true }) status!: number | null;
  @JsonColumn('body', { nullable: true }) body!: unknown;
  @RefColumn('user_id') userId!: string;
  @TimeColumn('created_at') createdAt!: Date;
}
