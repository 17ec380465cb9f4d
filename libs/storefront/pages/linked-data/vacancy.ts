import { resolveText } from '#kernel';
import type { PublicVacancy } from '#storefront/content';
import type { PageContext } from '../page-context';
import type { LinkedNode } from './linked-node';

const EMPLOYMENT = {
  full_time: 'FULL_TIME',
  part_time: 'PART_TIME',
  temporary: 'TEMPORARY',
  internship: 'INTERN',
} as const;

/** An open vacancy. */
export function vacancyNode(context: PageContext, vacancy: PublicVacancy): LinkedNode {
  const { firm, baseUrl } = context.shell;
  const title = context.text(vacancy.title).text;
  const place = context.text(vacancy.location)?.text ?? context.text(firm.address)?.text;
  return {
    '@type': 'JobPosting',
    title,
    description: resolveText(vacancy.description, context.locale)?.text ?? title,
    ...(vacancy.openedAt ? { datePosted: vacancy.openedAt.toISOString() } : {}),
    ...(vacancy.closesAt ? { validThrough: vacancy.closesAt.toISOString() } : {}),
    employmentType: EMPLOYMENT[vacancy.employmentType],
    hiringOrganization: {
      '@id': `${baseUrl}/#organization`,
      '@type': 'Organization',
      name: context.text(firm.name).text,
    },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', ...(place ? { streetAddress: place } : {}), addressCountry: firm.country },
    },
  };
}
