import type { Locale, LocalizedText } from '#kernel';
import type { Channel, GeoPoint, PricePolicy, Sector } from './entities';
import type { OpeningHoursInput } from './opening-hours';

/** What an owner may change of the firm's profile. A field left out stays; null empties it. */
export interface ProfileChange {
  names?: LocalizedText;
  tagline?: LocalizedText | null;
  /** Rich text; it is sanitised. */
  story?: LocalizedText | null;
  address?: LocalizedText | null;
  sector?: Sector;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** ISO 4217. */
  currency?: string;
  /** The language that the firm itself works in. */
  locale?: Locale;
  email?: string | null;
  /** Any way of writing; kept in E.164. */
  phone?: string | null;
  /** Times are local, "HH:MM". */
  hours?: OpeningHoursInput | null;
  /** Values in any way of writing; kept as `admitChannel` says. */
  channels?: readonly Channel[] | null;
  location?: GeoPoint | null;
  /** Who sees prices where a product says nothing. */
  pricePolicy?: PricePolicy;
  logoAssetId?: string | null;
  heroAssetId?: string | null;
}
