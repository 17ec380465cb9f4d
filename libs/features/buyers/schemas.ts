import { z } from 'zod';
import { LOCALES, normaliseText } from '#kernel';

/** How long a buyer may come, unless the firm says otherwise. */
const DEFAULT_DAYS = 180;
const MAX_DAYS = 730;

const days = z.number().int().min(1).max(MAX_DAYS).default(DEFAULT_DAYS).describe('Days until the link ends');
const shortText = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => normaliseText(text).replace(/\s+/g, ' ') || null)
    .nullish()
    .transform((text) => text ?? null);

/** How long an approved buyer may come. */
export const approvalSchema = z.strictObject({ days });

/** Somebody whom the firm lets in unasked. */
export const buyerInvitationSchema = z.strictObject({
  email: z.email().max(254),
  name: z
    .string()
    .max(200)
    .transform((text) => normaliseText(text).replace(/\s+/g, ' '))
    .pipe(z.string().min(1)),
  company: shortText(200),
  country: shortText(100),
  locale: z.enum(LOCALES).describe('Language of the mail'),
  days,
});

/** A checked invitation. */
export type BuyerInvitation = z.output<typeof buyerInvitationSchema>;
