import { z } from 'zod';
import { LOCALES, normaliseText } from '#kernel';

/** Name of the field that people do not see; robots fill it. */
export const HONEYPOT = 'website';

/** One line of at most `max` characters; null when it is empty. */
export const line = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => normaliseText(text).replace(/\s+/g, ' '))
    .optional()
    .transform((text) => text || null);

/** What every form of a visitor's has besides its own fields. */
export const formBasics = {
  locale: z.enum(LOCALES).catch('en'),
  // Only a path of the same site: anything else would be an open redirect.
  return: z
    .string()
    .max(300)
    .regex(/^\/(?!\/)[\w\-./%~]*$/)
    .catch('/'),
  [HONEYPOT]: z.string().max(1_000).optional(),
  proof: z.string().max(2_000).optional(),
};
