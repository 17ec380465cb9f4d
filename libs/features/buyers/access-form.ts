import { z } from 'zod';
import { formBasics, line } from '#features/inquiries';
import { isPlainAddress } from '#features/mailing';
import { normaliseText } from '#kernel';

/** What a visitor sends who wants to see prices. Unknown fields are dropped: browsers' extensions add some. */
export const accessFormSchema = z
  .object({
    ...formBasics,
    name: line(200),
    company: line(200),
    country: line(100),
    email: line(254),
    message: z
      .string()
      .max(2_000)
      .transform(normaliseText)
      .optional()
      .transform((text) => text || null),
  })
  .superRefine((form, context) => {
    if (!form.name) context.addIssue({ code: 'custom', path: ['name'], message: 'missing' });
    if (!form.email || !isPlainAddress(form.email) || !z.email().safeParse(form.email).success) {
      context.addIssue({ code: 'custom', path: ['email'], message: 'missing or wrong' });
    }
  });

/** A checked form. */
export type AccessForm = z.output<typeof accessFormSchema>;
