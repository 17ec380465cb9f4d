import { Entity } from 'typeorm';
import type { Locale } from '#kernel';
import { IdColumn, RefColumn, TextColumn, TimeColumn } from '#platform/database';

/** An organisation that supports firms. Agencies form a tree: officers act in their agency and below it. */
@Entity('agencies')
export class Agency {
  @IdColumn() id!: string;
  @RefColumn('parent_id', { nullable: true }) parentId!: string | null;
  /** Ids from the root down to this one, each followed by a slash: the agencies below are those whose path starts so. */
  @TextColumn('path') path!: string;
  @TextColumn('slug') slug!: string;
  @TextColumn('name') name!: string;
  @TextColumn('locale') locale!: Locale;
  /** ISO 3166-1 alpha-2; phone numbers without a country code are read as this country's. */
  @TextColumn('country') country!: string;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
}
