import { z } from 'zod';
import { LOCALES } from '#kernel';

/** Parts of answers that several controllers have in common. */

/** A moment, in RFC 3339. */
export const momentView = z.date().meta({ type: 'string', format: 'date-time' });

/** A localized text. */
export const textView = z.object({
  source: z.enum(LOCALES),
  text: z.partialRecord(z.enum(LOCALES), z.string()),
  state: z.partialRecord(z.enum(LOCALES), z.enum(['machine', 'draft', 'approved', 'stale'])).optional(),
});
