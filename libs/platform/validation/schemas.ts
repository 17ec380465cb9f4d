import { z } from 'zod';
import { isId, LOCALES, normaliseText } from '#kernel';

/** Parts of requests that several features have in common. */

/** An id of ours. */
export const idSchema = z.string().refine(isId, 'Not an id');

/** A moment with its offset (RFC 3339), as a Date. */
export const momentSchema = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

/** A phone number in E.164 (ITU-T). */
export const phoneSchema = z.string().regex(/^\+[1-9]\d{5,14}$/, 'Not an E.164 number, such as +66812345678');

/** A localized text: at least the source language's; each at most `max` characters. */
export function localizedTextSchema(max: number) {
  return z
    .strictObject({
      source: z.enum(LOCALES),
      text: z.partialRecord(z.enum(LOCALES), z.string().max(max)),
      state: z.partialRecord(z.enum(LOCALES), z.enum(['machine', 'draft', 'approved', 'stale'])).optional(),
    })
    .refine((value) => normaliseText(value.text[value.source] ?? '') !== '', {
      path: ['text'],
      message: 'The source language has no text',
    });
}
