import { Entity } from 'typeorm';
import type { Locale, LocalizedText } from '#kernel';
import { IdColumn, JsonColumn, RefColumn, TextColumn, TimeColumn } from '#platform/database';

/** Branches of business that themes and statistics know. */
export const SECTORS = ['general', 'handicrafts', 'tourism', 'manufacturing', 'it_services', 'food'] as const;

/** One of the branches. */
export type Sector = (typeof SECTORS)[number];

/** Who may see a price. */
export const PRICE_POLICIES = ['public', 'range', 'on_request', 'verified_buyers'] as const;

/** A price policy, of a tenant or of one product. */
export type PricePolicy = (typeof PRICE_POLICIES)[number];

/** When the firm is open. Times are local, "HH:MM"; a day that is not named is closed. */
export interface OpeningHours {
  /** ISO 8601 days of the week, 1 is Monday. Several intervals when there is a break. */
  days: Array<{ day: 1 | 2 | 3 | 4 | 5 | 6 | 7; opens: string; closes: string }>;
  note: LocalizedText | null;
}

/** Messengers and networks by which people reach a firm; `value` is a number, a name or an address as the kind has it. */
export const CHANNEL_KINDS = [
  'whatsapp',
  'line',
  'wechat',
  'zalo',
  'telegram',
  'viber',
  'messenger',
  'facebook',
  'instagram',
  'tiktok',
  'youtube',
  'linkedin',
  'website',
] as const;

/** One way to reach a firm. */
export interface Channel {
  kind: (typeof CHANNEL_KINDS)[number];
  value: string;
}

/** A place on earth, in degrees (WGS 84). */
export interface GeoPoint {
  latitude: number;
  longitude: number;
}

/** One firm. */
@Entity('tenants')
export class Tenant {
  @IdColumn() id!: string;
  @RefColumn('agency_id') agencyId!: string;
  @TextColumn('status') status!: 'active' | 'suspended' | 'deleted';
  /** The name as the firm writes it itself; `names` has it in further languages. */
  @TextColumn('name') name!: string;
  @JsonColumn('names') names!: LocalizedText;
  @TextColumn('sector') sector!: Sector;
  @TextColumn('country') country!: string;
  /** ISO 4217; the currency of prices that name none. */
  @TextColumn('currency') currency!: string;
  @TextColumn('locale') locale!: Locale;
  @JsonColumn('tagline', { nullable: true }) tagline!: LocalizedText | null;
  /** Rich text, sanitised. */
  @JsonColumn('story', { nullable: true }) story!: LocalizedText | null;
  @TextColumn('email', { nullable: true }) email!: string | null;
  /** E.164. */
  @TextColumn('phone', { nullable: true }) phone!: string | null;
  @JsonColumn('address', { nullable: true }) address!: LocalizedText | null;
  @JsonColumn('hours', { nullable: true }) hours!: OpeningHours | null;
  @JsonColumn('channels', { nullable: true }) channels!: Channel[] | null;
  @JsonColumn('location', { nullable: true }) location!: GeoPoint | null;
  @TextColumn('price_policy') pricePolicy!: PricePolicy;
  @RefColumn('logo_asset_id', { nullable: true }) logoAssetId!: string | null;
  @RefColumn('hero_asset_id', { nullable: true }) heroAssetId!: string | null;
  /** What makes a row of a provisioning sheet the same firm when the sheet comes again; unique within the agency. */
  @TextColumn('source_key', { nullable: true }) sourceKey!: string | null;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
  @TimeColumn('deleted_at', { nullable: true }) deletedAt!: Date | null;
}
