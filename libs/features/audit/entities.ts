import { Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn, NumberColumn, TextColumn, TimeColumn } from '#platform/database';

/** Who did what, append-only. Each entry's HMAC covers the one before it in its scope, so that no edit goes unseen. */
@Entity('audit_entries')
export class AuditEntry {
  /** `platform`, `agency:ID` or `tenant:ID`: one chain each. */
  @PrimaryColumn({ type: 'varchar', length: 50 }) scope!: string;
  @PrimaryColumn({ type: 'bigint', transformer: { to: (v: number) => v, from: Number } }) seq!: number;
  @TextColumn('actor') actor!: string;
  @TextColumn('action') action!: string;
  @TextColumn('subject') subject!: string;
  /** Names of the changed fields, never values that identify a person. */
  @JsonColumn('details') details!: Record<string, unknown>;
  @TextColumn('request_id') requestId!: string;
  @TimeColumn('at') at!: Date;
  @TextColumn('hmac') hmac!: string;
}

/** The end of each chain; its row lock puts the entries of one scope in order. */
@Entity('audit_heads')
export class AuditHead {
  @PrimaryColumn({ type: 'varchar', length: 50 }) scope!: string;
  @NumberColumn('seq') seq!: number;
  @TextColumn('hmac') hmac!: string;
}
