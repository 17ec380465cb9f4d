import { channelUrl, type OpeningHours } from '#features/tenants';
import type { PageContext } from '../page-context';
import type { LinkedNode } from './linked-node';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The firm: a LocalBusiness when its address is known (schema.org wants one there); only a place has hours. */
export function organizationNode(context: PageContext): LinkedNode {
  const { firm, baseUrl } = context.shell;
  const address = context.text(firm.address)?.text;
  const sameAs = firm.channels.flatMap((channel) => channelUrl(channel) ?? []);
  return {
    '@type': address ? 'LocalBusiness' : 'Organization',
    '@id': `${baseUrl}/#organization`,
    name: context.text(firm.name).text,
    url: `${baseUrl}/`,
    ...(firm.logo ? { logo: context.sharedPicture(firm.logo).url } : {}),
    ...(firm.hero ? { image: context.sharedPicture(firm.hero).url } : {}),
    ...(firm.email ? { email: firm.email } : {}),
    ...(firm.phone ? { telephone: firm.phone } : {}),
    ...(sameAs.length > 0 ? { sameAs } : {}),
    ...(address
      ? {
          address: { '@type': 'PostalAddress', streetAddress: address, addressCountry: firm.country },
          ...(firm.location ? { geo: { '@type': 'GeoCoordinates', ...firm.location } } : {}),
          ...openingHours(firm.hours),
        }
      : {}),
  };
}

/** One entry for all days with the same times. */
function openingHours(hours: OpeningHours | null): { openingHoursSpecification?: LinkedNode[] } {
  if (!hours || hours.days.length === 0) return {};
  const byTimes = new Map<string, { opens: string; closes: string; dayOfWeek: string[] }>();
  for (const { day, opens, closes } of hours.days) {
    const times = `${opens}-${closes}`;
    const entry = byTimes.get(times) ?? { opens, closes, dayOfWeek: [] };
    entry.dayOfWeek.push(`https://schema.org/${DAYS[day - 1]}`);
    byTimes.set(times, entry);
  }
  const specification = [...byTimes.values()].map((entry) => ({ '@type': 'OpeningHoursSpecification', ...entry }));
  return { openingHoursSpecification: specification };
}
