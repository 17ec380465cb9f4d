import { AppError, type Locale, type LocalizedText, newId, normaliseText } from '#kernel';
import { parsePhone } from '#platform/names';
import { editRichText } from '#platform/rich-text';
import { currencyOf } from './country-defaults';
import type { PricePolicy, Sector, Tenant } from './entities';

/** Longest name of a firm in one language, in characters. */
export const MAX_NAME = 300;

/** Who sees prices until the owner decides: nobody without asking. Competitors who see them are what owners fear most. */
export const DEFAULT_PRICE_POLICY: PricePolicy = 'on_request';

/** A firm to be. */
export interface NewTenant {
  agencyId: string;
  /** The name in the languages that are known; its source language is the one the firm writes itself in. */
  names: LocalizedText;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Label of its site; proposed from the name when left out. */
  subdomain?: string;
  /** Published languages; the name's source language when left out. The first is served at the root. */
  locales?: readonly Locale[];
  sector?: Sector;
  /** ISO 4217; the country's own when left out. */
  currency?: string;
  tagline?: LocalizedText | null;
  /** Rich text; it is sanitised here. */
  story?: LocalizedText | null;
  email?: string | null;
  /** Any way of writing; kept in E.164. */
  phone?: string | null;
  address?: LocalizedText | null;
  pricePolicy?: PricePolicy;
  /** The sector's own when left out. */
  theme?: string;
  /** See `Tenant.sourceKey`. */
  sourceKey?: string | null;
}

/** The row of a new firm. Throws row_required, row_text_too_long (the name) or row_phone_invalid. */
export function buildTenant(input: NewTenant, now: Date): Tenant {
  const names = admitNames(input.names);
  return {
    id: newId(),
    agencyId: input.agencyId,
    status: 'active',
    name: names.text[names.source]!,
    names,
    sector: input.sector ?? 'general',
    country: input.country,
    currency: input.currency ?? currencyOf(input.country),
    locale: input.locales?.[0] ?? names.source,
    tagline: input.tagline ?? null,
    story: editRichText(null, input.story),
    email: input.email ?? null,
    phone: input.phone ? admitPhone(input.phone, input.country) : null,
    address: input.address ?? null,
    hours: null,
    channels: null,
    location: null,
    pricePolicy: input.pricePolicy ?? DEFAULT_PRICE_POLICY,
    logoAssetId: null,
    heroAssetId: null,
    sourceKey: input.sourceKey ?? null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

/** Names on one line each, with one in their source language. Throws row_required or row_text_too_long. */
export function admitNames(names: LocalizedText): LocalizedText {
  const entries = Object.entries(names.text).map(([locale, name]) => [locale, oneLine(name)] as const);
  const text: LocalizedText['text'] = Object.fromEntries(entries.filter(([, name]) => name !== ''));
  if (!text[names.source]) throw new AppError('row_required');
  if (entries.some(([, name]) => name.length > MAX_NAME)) throw new AppError('row_text_too_long', { limit: MAX_NAME });
  return { ...names, text };
}

/** A phone number in E.164. Throws row_phone_invalid. */
export function admitPhone(phone: string, country: string): string {
  const number = parsePhone(phone, country);
  if (!number) throw new AppError('row_phone_invalid', { value: phone.slice(0, 60) });
  return number;
}

/**
 * A text for one line: normalised, runs of white space become one space, and further marks that are not seen but turn
 * or hide what is beside them go (LRM, RLM, ALM, word joiner, interlinear annotation).
 */
export function oneLine(text: string): string {
  return normaliseText(text.replace(/[\u200E\u200F\u061C\u2060-\u2064\uFFF9-\uFFFB]/g, '')).replace(/\s+/g, ' ');
}
