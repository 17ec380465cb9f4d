import { Entity } from 'typeorm';
import type { LocalizedText } from '#kernel';
import { IdColumn, JsonColumn, NumberColumn, TenantIdColumn, TextColumn, TimeColumn } from '#platform/database';

/** A re-encoded picture that may be published. `file` is its content-addressed name under the tenant's derivatives. */
export interface Derivative {
  format: 'avif' | 'webp' | 'jpeg';
  width: number;
  height: number;
  bytes: number;
  file: string;
}

/** An uploaded original. It is private; only its derivatives (or, for a document, a checked copy) are published. */
@Entity('assets')
export class Asset {
  @TenantIdColumn() tenantId!: string;
  @IdColumn() id!: string;
  @TextColumn('kind') kind!: 'picture' | 'document';
  /** As the owner's device called it; for matching a sheet's picture names. */
  @TextColumn('file_name') fileName!: string;
  @TextColumn('media_type') mediaType!: string;
  @NumberColumn('bytes') bytes!: number;
  @TextColumn('sha256') sha256!: string;
  @TextColumn('status') status!: 'pending' | 'ready' | 'failed';
  /** Error code and arguments the owner understands, when failed. */
  @JsonColumn('failure', { nullable: true }) failure!: { code: string; args: Record<string, string | number> } | null;
  @NumberColumn('width', { nullable: true }) width!: number | null;
  @NumberColumn('height', { nullable: true }) height!: number | null;
  /** `#rrggbb`, shown while the picture loads. */
  @TextColumn('color', { nullable: true }) color!: string | null;
  @JsonColumn('derivatives') derivatives!: Derivative[];
  @JsonColumn('alt', { nullable: true }) alt!: LocalizedText | null;
  @NumberColumn('attempts') attempts!: number;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
  @TimeColumn('deleted_at', { nullable: true }) deletedAt!: Date | null;
}
