import { inquiryForm } from '../inquiry-form';
import { breadcrumbNode, personNode } from '../linked-data';
import type { PageContext } from '../page-context';
import { personCard, productCards } from '../views/cards';
import type { PageParts } from '../views/page-parts';

/** How many products a person's page shows: a firm may have thousands with one person to ask. */
const PRODUCTS = 24;

/** A person with the products that he or she answers for; the form on the page goes to this person. */
export async function buildPerson(context: PageContext): Promise<PageParts<'person'>> {
  const { reader, route } = context;
  const person = (await reader.person(route.id!))!;
  const { departments } = await reader.team();
  const department = departments.find(({ id }) => id === person.departmentId);
  const card = await personCard(context, person);
  const photo = person.photoAssetId ? await reader.picture(person.photoAssetId) : undefined;
  const { teamUrl } = context.links();
  const places = [
    { name: context.word('team').text, url: context.path('team') },
    { name: card.name.text, url: context.path('team', person.slug) },
  ];
  return {
    page: {
      meta: { title: card.name, ...(card.position ? { description: card.position.text } : {}) },
      person: card,
      ...(department ? { department: context.text(department.name) } : {}),
      products: await productCards(context, (await reader.productsOf(person.id)).slice(0, PRODUCTS)),
      ...(teamUrl ? { teamUrl } : {}),
      form: inquiryForm(context, { person: { id: person.id, name: card.name } }),
    },
    linked: [await personNode(context, person), breadcrumbNode(context, places)],
    ...(photo ? { picture: photo } : {}),
    ogType: 'profile',
  };
}
