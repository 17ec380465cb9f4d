import { z } from 'zod';
import { LOCALES } from '#kernel';

/** Characters of a site's theme settings as JSON. */
const MAX_SETTINGS = 64 * 1024;

/** A change of a site's settings, as the API takes it. What is left out stays. */
export const siteSettingsSchema = z.strictObject({
  theme: z
    .string()
    .regex(/^(?:[a-z0-9-]{1,60}|package:[0-9a-f-]{36})$/, 'Not the name of a theme')
    .optional(),
  themeSettings: z
    .record(z.string(), z.json())
    .refine((settings) => JSON.stringify(settings).length <= MAX_SETTINGS, 'Longer than 64 KiB')
    .optional(),
  locales: z.array(z.enum(LOCALES)).min(1).max(LOCALES.length).optional(),
});
