import { z } from 'zod';
import { LOCALES, parseCurrency } from '#kernel';
import { isPlainAddress } from '#features/mailing';
import { idSchema, localizedTextSchema } from '#platform/validation';
import { CHANNEL_KINDS, PRICE_POLICIES, SECTORS } from './entities';
import { MAX_NAME } from './new-tenant';
import { readCountry } from './provisioning/read-country';

/** A country: ISO 3166-1 alpha-2 in capitals. */
export const countrySchema = z
  .string()
  .length(2)
  .refine((code) => readCountry(code) === code, 'Not a country of ISO 3166-1, such as TH');

const currencySchema = z
  .string()
  .length(3)
  .refine((code) => parseCurrency(code) === code, 'Not a currency of ISO 4217, such as THB');

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Not a time of the day, such as 08:30');
const daySchema = z.literal([1, 2, 3, 4, 5, 6, 7]);

/** When a firm is open. A day may have up to three intervals; what closes at or before it opens closes the next day. */
const hoursSchema = z.strictObject({
  days: z
    .array(z.strictObject({ day: daySchema, opens: timeSchema, closes: timeSchema }))
    .max(21)
    .default([]),
  note: localizedTextSchema(500).nullable().default(null),
});

const channelSchema = z.strictObject({ kind: z.enum(CHANNEL_KINDS), value: z.string().trim().min(1).max(300) });

/** Six decimals are a tenth of a metre. */
const degrees = (limit: number) =>
  z
    .number()
    .min(-limit)
    .max(limit)
    .overwrite((value) => Math.round(value * 1e6) / 1e6);

/** A place on earth, in degrees (WGS 84). */
const locationSchema = z.strictObject({ latitude: degrees(90), longitude: degrees(180) });

const profile = {
  names: localizedTextSchema(MAX_NAME),
  sector: z.enum(SECTORS).optional(),
  currency: currencySchema.optional(),
  tagline: localizedTextSchema(500).nullish(),
  story: localizedTextSchema(20_000).nullish(),
  address: localizedTextSchema(500).nullish(),
  email: z.string().max(254).refine(isPlainAddress, 'Not one plain e-mail address').nullish(),
  phone: z.string().max(60).nullish(),
  pricePolicy: z.enum(PRICE_POLICIES).optional(),
};

/** A firm to be, as the API takes it. */
export const newTenantSchema = z.strictObject({
  ...profile,
  country: countrySchema,
  subdomain: z.string().max(63).optional(),
  locales: z.array(z.enum(LOCALES)).min(1).max(LOCALES.length).optional(),
  theme: z.string().max(60).optional(),
});

/** A change of a firm's profile, as the API takes it. What is left out stays. */
export const profileChangeSchema = z.strictObject({
  ...profile,
  names: profile.names.optional(),
  country: countrySchema.optional(),
  locale: z.enum(LOCALES).optional(),
  hours: hoursSchema.nullish(),
  channels: z.array(channelSchema).max(12).nullish(),
  location: locationSchema.nullish(),
  logoAssetId: idSchema.nullish(),
  heroAssetId: idSchema.nullish(),
});
