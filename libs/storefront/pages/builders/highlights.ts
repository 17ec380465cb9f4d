import type { Highlights } from '#theming';
import { inquiryForm } from '../inquiry-form';
import type { PageContext } from '../page-context';
import { categoryCards, personCard, personCards, productCards, vacancyCard } from '../views/cards';
import { postCards } from '../views/post-card';

/** How much of each list is shown. */
const PRODUCTS = 8;
const PEOPLE = 4;
const VACANCIES = 3;
const POSTS = 3;

/** A selection of all there is: what pages made of sections draw on. */
export async function highlights(context: PageContext): Promise<Highlights> {
  const { reader, shell } = context;
  const story = context.html(shell.firm.story);
  const ids = (await reader.productEntries()).slice(0, PRODUCTS).map(({ id }) => id);
  const products = await productCards(context, ids);
  const { people } = await reader.team();
  const [contactPerson] = people;
  return {
    ...(story ? { story: { heading: context.word('about'), body: story } } : {}),
    ...(products[0] ? { featured: products[0] } : {}),
    products,
    categories: shell.has.products ? await categoryCards(context, await reader.categoriesBelow(null)) : [],
    people: await personCards(context, people.slice(0, PEOPLE)),
    ...(contactPerson ? { contactPerson: await personCard(context, contactPerson) } : {}),
    vacancies: (await reader.vacancies()).slice(0, VACANCIES).map((vacancy) => vacancyCard(context, vacancy)),
    posts: await postCards(context, (await reader.postIds()).slice(0, POSTS)),
    ...context.links(),
    form: inquiryForm(context),
  };
}
