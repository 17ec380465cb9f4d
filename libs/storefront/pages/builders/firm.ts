import type { PageContext } from '../page-context';
import { breadcrumbNode, organizationNode, personNode } from '../linked-data';
import { personCard, personCards } from '../views/cards';
import type { PageParts } from '../views/page-parts';
import { inquiryForm } from '../inquiry-form';
import { highlights } from './highlights';

/** How many of the people the page about the firm shows. */
const PEOPLE = 4;

/** The home page: a selection of all there is. */
export async function buildHome(context: PageContext): Promise<PageParts<'home'>> {
  const { firm } = context.shell;
  const name = context.text(firm.name);
  const tagline = context.text(firm.tagline);
  const picture = context.picture(firm.hero, name);
  return {
    page: {
      meta: tagline ? { description: tagline.text } : {},
      hero: { heading: name, ...(tagline ? { text: tagline } : {}), ...(picture ? { picture } : {}) },
      ...(await highlights(context)),
    },
    linked: [organizationNode(context)],
  };
}

/** About the firm: its story and its people. */
export async function buildAbout(context: PageContext): Promise<PageParts<'about'>> {
  const { reader, shell } = context;
  const { firm } = shell;
  const story = context.html(firm.story);
  const tagline = context.text(firm.tagline);
  const picture = context.picture(firm.hero, context.text(firm.name));
  const { people } = await reader.team();
  const { teamUrl, contactUrl } = context.links();
  return {
    page: {
      meta: { title: context.word('about'), ...(tagline ? { description: tagline.text } : {}) },
      heading: context.text(firm.name),
      stories: story ? [{ body: story, ...(picture ? { picture } : {}) }] : [],
      people: await personCards(context, people.slice(0, PEOPLE)),
      ...(teamUrl ? { teamUrl } : {}),
      contactUrl,
    },
    linked: [organizationNode(context), hereNode(context, 'about')],
    ogType: 'profile',
  };
}

/** How to reach the firm. */
export async function buildContact(context: PageContext): Promise<PageParts<'contact'>> {
  const [person] = (await context.reader.team()).people;
  return {
    page: {
      meta: { title: context.word('contact') },
      ...(person ? { contactPerson: await personCard(context, person) } : {}),
      form: inquiryForm(context),
    },
    linked: [
      organizationNode(context),
      ...(person ? [await personNode(context, person)] : []),
      hereNode(context, 'contact'),
    ],
  };
}

/** What a wrong address gets. */
export async function buildNotFound(context: PageContext): Promise<PageParts<'not-found'>> {
  const { productsUrl, contactUrl } = context.links();
  return {
    page: { meta: { title: context.word('notFound') }, ...(productsUrl ? { productsUrl } : {}), contactUrl },
    linked: [],
  };
}

function hereNode(context: PageContext, name: 'about' | 'contact') {
  return breadcrumbNode(context, [{ name: context.word(name).text, url: context.path(name) }]);
}
