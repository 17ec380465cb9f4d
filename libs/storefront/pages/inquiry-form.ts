import { HONEYPOT } from '#features/inquiries';
import type { InquiryField, InquiryFormView, TextView } from '#theming';
import type { PageContext } from './page-context';

/** Where the forms of all sites are posted; the edge passes it on to the API. */
export const INQUIRY_PATH = '/_forms/inquiry';
/** Where a proof of work is asked for. */
export const CHALLENGE_PATH = '/_forms/challenge';

/** Lengths are those that the inquiries feature accepts. */
const FIELDS: readonly InquiryField[] = [
  { name: 'name', type: 'text', required: true, maxLength: 200, autocomplete: 'name' },
  { name: 'company', type: 'text', required: false, maxLength: 200, autocomplete: 'organization' },
  { name: 'country', type: 'text', required: false, maxLength: 100, autocomplete: 'country-name' },
  { name: 'email', type: 'email', required: true, maxLength: 254, autocomplete: 'email' },
  { name: 'phone', type: 'tel', required: false, maxLength: 40, autocomplete: 'tel' },
  { name: 'message', type: 'textarea', required: true, maxLength: 5000 },
];
const QUANTITY: InquiryField = { name: 'quantity', type: 'text', required: false, maxLength: 100 };

/** What a form is about, or whom it goes to. */
export interface InquirySubject {
  product?: { id: string; name: TextView; sku?: string };
  person?: { id: string; name: TextView };
}

/** The form of a page; with a product, the buyer is also asked how much. */
export function inquiryForm(context: PageContext, { product, person }: InquirySubject = {}): InquiryFormView {
  const fields = product ? [...FIELDS.slice(0, -1), QUANTITY, ...FIELDS.slice(-1)] : FIELDS;
  return {
    action: INQUIRY_PATH,
    ...(product ? { product } : {}),
    ...(person ? { person } : {}),
    fields: fields.map((field) => ({ ...field })),
    challengeUrl: CHALLENGE_PATH,
    honeypot: HONEYPOT,
    locale: context.locale,
    returnPath: context.path(...context.route.segments),
  };
}
