import { z } from 'zod';
import { isId, normaliseText } from '#kernel';
import { formBasics, line } from './form-fields';

/** What a visitor sends. Unknown fields are dropped: browsers' extensions add some. */
export const inquiryFormSchema = z
  .object({
    ...formBasics,
    product: z.string().refine(isId).optional().catch(undefined),
    /** Whom the visitor asks. */
    person: z.string().refine(isId).optional().catch(undefined),
    name: line(200),
    company: line(200),
    country: line(100),
    email: line(254),
    phone: line(40),
    quantity: line(100),
    message: z.string().max(5_000).transform(normaliseText),
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
