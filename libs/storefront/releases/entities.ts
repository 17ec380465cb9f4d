import { Entity, PrimaryColumn } from 'typeorm';
import { NumberColumn, TenantIdColumn, TextColumn, TimeColumn } from '#platform/database';

/** One published state of a site. */
@Entity('releases')
export class Release {
  @TenantIdColumn() tenantId!: string;
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'site_id' }) siteId!: string;
  /** Counts up from 1 within the site. */
  @PrimaryColumn({ type: 'int' }) number!: number;
  /** Content of this version or newer is in it. */
  @NumberColumn('content_version') contentVersion!: number;
  /** `theme@version` it was rendered with. */
  @TextColumn('theme') theme!: string;
  @TextColumn('kind') kind!: 'full' | 'incremental';
  @NumberColumn('pages') pages!: number;
  @NumberColumn('rendered') rendered!: number;
  @NumberColumn('bytes') bytes!: number;
  @NumberColumn('duration_ms') durationMs!: number;
  @TimeColumn('created_at') createdAt!: Date;
}
