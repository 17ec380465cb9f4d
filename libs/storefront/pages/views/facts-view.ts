import type { PublicFacts } from '#storefront/content';
import type { ProductFacts } from '#theming';
import type { PageContext } from '../page-context';
import { seasonMonths, seasonWords } from '../season';

/** What a product's sector says of it, in the page's language. */
export function productFacts(context: PageContext, facts: PublicFacts | null): ProductFacts {
  if (!facts) return { months: [], steps: [] };
  const { locale } = context;
  const season = seasonWords(facts.months, locale);
  const [origin, packing, materials, duration] = [facts.origin, facts.packing, facts.materials, facts.duration].map(
    (value) => context.text(value),
  );
  return {
    ...(origin ? { origin } : {}),
    ...(packing ? { packing } : {}),
    ...(materials ? { materials } : {}),
    ...(duration ? { duration } : {}),
    ...(season ? { season: { text: season } } : {}),
    months: seasonMonths(facts.months, locale),
    steps: facts.steps.map((step) => {
      const text = context.text(step.text);
      return { title: context.text(step.title), ...(text ? { text } : {}) };
    }),
  };
}
