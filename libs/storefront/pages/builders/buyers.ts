import { HONEYPOT } from '#features/inquiries';
import type { AccessFormView, InquiryField } from '#theming';
import { CHALLENGE_PATH } from '../inquiry-form';
import type { PageContext } from '../page-context';
import type { PageParts } from '../views/page-parts';

/** Where a visitor asks to see prices; the edge passes it on to the API. */
export const ACCESS_PATH = '/_forms/access';

/** Lengths are those that the buyers feature accepts. */
const FIELDS: readonly InquiryField[] = [
  { name: 'name', type: 'text', required: true, maxLength: 200, autocomplete: 'name' },
  { name: 'company', type: 'text', required: false, maxLength: 200, autocomplete: 'organization' },
  { name: 'country', type: 'text', required: false, maxLength: 100, autocomplete: 'country-name' },
  { name: 'email', type: 'email', required: true, maxLength: 254, autocomplete: 'email' },
  { name: 'message', type: 'textarea', required: false, maxLength: 2000 },
];

/** The door of verified buyers as it is published: the form that asks to be let in, and no price. */
export async function buildBuyers(context: PageContext): Promise<PageParts<'buyers'>> {
  return { page: { meta: { title: context.word('buyers') }, form: accessForm(context) }, linked: [] };
}

function accessForm(context: PageContext): AccessFormView {
  return {
    action: ACCESS_PATH,
    fields: FIELDS.map((field) => ({ ...field })),
    challengeUrl: CHALLENGE_PATH,
    honeypot: HONEYPOT,
    locale: context.locale,
    returnPath: context.path('buyers'),
  };
}
