import { z } from 'zod';
import { LOCALES, parseCurrency } from '#kernel';
import { isPlainAddress } from '#features/mailing';
import { idSchema, localizedTextSchema } from '#platform/validation';
import { PRICE_POLICIES, SECTORS } from './entities';
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
  logoAssetId: idSchema.nullish(),
  heroAssetId: idSchema.nullish(),
});
