import { z } from 'zod';
import { type Context, type ErrorCode, errorMessage, LOCALES } from '#kernel';

/** Parts of answers that several controllers have in common. */

/** A moment, in RFC 3339. */
export const momentView = z.date().meta({ type: 'string', format: 'date-time' });

/** A localized text. */
export const textView = z.object({
  source: z.enum(LOCALES),
  text: z.partialRecord(z.enum(LOCALES), z.string()),
  state: z.partialRecord(z.enum(LOCALES), z.enum(['machine', 'draft', 'approved', 'stale'])).optional(),
});

/** What went wrong with something, and what to do about it. */
export const faultView = z.object({ code: z.string(), detail: z.string() });

/** A stored fault in the caller's language. */
export function presentFault(
  { locale }: Context,
  { code, args }: { code: string; args: Record<string, string | number> },
): z.infer<typeof faultView> {
  return { code, detail: errorMessage(code as ErrorCode, args, locale) };
}
