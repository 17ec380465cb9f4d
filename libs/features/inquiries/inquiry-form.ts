import { z } from 'zod';
import { isId, LOCALES, normaliseText } from '#kernel';

/** Name of the field that people do not see; robots fill it. */
export const HONEYPOT = 'website';

const line = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => normaliseText(text).replace(/\s+/g, ' '))
    .optional()
    .transform((text) => text || null);

/** What a visitor sends. Unknown fields are dropped: browsers' extensions add some. */
export const inquiryFormSchema = z
  .object({
    locale: z.enum(LOCALES).catch('en'),
    // Only a path of the same site: anything else would be an open redirect.
    return: z
      .string()
      .max(300)
      .regex(/^\/(?!\/)[\w\-./%~]*$/)
      .catch('/'),
    product: z.string().refine(isId).optional().catch(undefined),
    name: line(200),
    company: line(200),
    country: line(100),
    email: line(254),
    phone: line(40),
    quantity: line(100),
    message: z.string().max(5_000).transform(normaliseText),
    [HONEYPOT]: z.string().max(1_000).optional(),
    proof: z.string().max(2_000).optional(),
  })
  .superRefine((form, context) => {
    const missing = (path: string): void => void context.addIssue({ code: 'custom', path: [path], message: 'missing' });
    if (!form.name) missing('name');
    if (!form.message) missing('message');
    if (!form.email && !form.phone) missing('email');
    if (form.email && !z.email().safeParse(form.email).success) {
      context.addIssue({ code: 'custom', path: ['email'], message: 'wrong' });
    }
  });

/** A checked form. */
export type InquiryForm = z.output<typeof inquiryFormSchema>;
