import type { DepartmentGroup } from '#theming';
import { isoDay } from '../formats';
import { breadcrumbNode, vacancyNode } from '../linked-data';
import type { PageContext } from '../page-context';
import { personCards, vacancyCard } from '../views/cards';
import type { PageParts } from '../views/page-parts';

/** The people, by department; those without one, or who don't show it, come last. */
export async function buildTeam(context: PageContext): Promise<PageParts<'team'>> {
  const { people, departments } = await context.reader.team();
  const groups: DepartmentGroup[] = [];
  for (const { id, name } of departments) {
    const members = people.filter(({ departmentId }) => departmentId === id);
    groups.push({ name: context.text(name), people: await personCards(context, members) });
  }
  const named = new Set(departments.map(({ id }) => id));
  const others = people.filter(({ departmentId }) => !departmentId || !named.has(departmentId));
  if (others.length > 0) groups.push({ people: await personCards(context, others) });
  const { careersUrl, contactUrl } = context.links();
  return {
    page: {
      meta: { title: context.word('team') },
      departments: groups,
      ...(careersUrl ? { careersUrl } : {}),
      contactUrl,
    },
    linked: [breadcrumbNode(context, [{ name: context.word('team').text, url: context.path('team') }])],
  };
}

/** Open vacancies. */
export async function buildCareers(context: PageContext): Promise<PageParts<'careers'>> {
  const vacancies = await context.reader.vacancies();
  return {
    page: {
      meta: { title: context.word('careers') },
      vacancies: vacancies.map((vacancy) => vacancyCard(context, vacancy)),
      contactUrl: context.links().contactUrl,
    },
    linked: [breadcrumbNode(context, [{ name: context.word('careers').text, url: context.path('careers') }])],
  };
}

/** One vacancy, with how to apply. */
export async function buildVacancy(context: PageContext): Promise<PageParts<'vacancy'>> {
  const vacancy = (await context.reader.vacancy(context.route.id!))!;
  const { email } = context.shell.firm;
  const description = context.html(vacancy.description);
  const card = vacancyCard(context, vacancy);
  const { careersUrl } = context.links();
  const places = [
    { name: context.word('careers').text, url: context.path('careers') },
    { name: card.title.text, url: card.url },
  ];
  return {
    page: {
      meta: { title: card.title },
      vacancy: {
        ...card,
        ...(vacancy.openedAt ? { postedOn: isoDay(vacancy.openedAt) } : {}),
        ...(description ? { description } : {}),
        ...(email
          ? { applyUrl: `mailto:${email}?subject=${encodeURIComponent(card.title.text)}`, applyEmail: email }
          : { applyUrl: context.path('contact') }),
      },
      ...(careersUrl ? { careersUrl } : {}),
    },
    linked: [vacancyNode(context, vacancy), breadcrumbNode(context, places)],
  };
}
