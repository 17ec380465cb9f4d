import type { PublicEmployee } from '#features/people';
import type { PublicCategory, PublicProduct, PublicVacancy } from '#storefront/content';
import type { CategoryCard, LinkView, PersonCard, ProductCard, VacancyCard } from '#theming';
import { formatDays, formatPhone, formatQuantity, isoDay, languageName, phoneUrl } from '../formats';
import type { PageContext } from '../page-context';
import { productFacts } from './facts-view';
import { priceView } from './price-view';

/** Products in lists. */
export async function productCards(context: PageContext, ids: readonly string[]): Promise<ProductCard[]> {
  const products = await context.reader.products(ids);
  return Promise.all(products.map((product) => productCard(context, product)));
}

async function productCard(context: PageContext, product: PublicProduct): Promise<ProductCard> {
  const name = context.text(product.name);
  const summary = context.text(product.summary);
  const unit = context.text(product.unit)?.text;
  const picture = context.picture(await context.reader.mainPicture(product), name);
  const { facts, minOrderQuantity, leadTimeDays } = product;
  return {
    url: context.path('products', product.handle),
    name,
    ...(summary ? { summary } : {}),
    ...(picture ? { picture } : {}),
    price: priceView(product.price, unit, context.locale, product.highest),
    ...(facts ? { facts: { ...productFacts(context, facts), steps: [] } } : {}),
    ...(minOrderQuantity ? { minimumOrder: formatQuantity(minOrderQuantity, unit, context.locale) } : {}),
    ...(leadTimeDays === null ? {} : { leadTime: { text: formatDays(leadTimeDays, context.locale) } }),
  };
}

/** Categories in lists, each with the picture of its first product that has one. */
export async function categoryCards(
  context: PageContext,
  categories: readonly PublicCategory[],
): Promise<CategoryCard[]> {
  return Promise.all(
    categories.map(async (category) => {
      const ids = await context.reader.categoryProducts(category.id);
      const [first] = await context.reader.products(ids.slice(0, 1));
      const name = context.text(category.name);
      const picture = first && context.picture(await context.reader.mainPicture(first), name);
      return {
        url: context.path('categories', category.slug),
        name,
        ...(picture ? { picture } : {}),
        productCount: ids.length,
      };
    }),
  );
}

/** Categories as links, for breadcrumbs. */
export function categoryLinks(context: PageContext, categories: readonly PublicCategory[]): LinkView[] {
  return categories.map(({ name, slug }) => ({ label: context.text(name), url: context.path('categories', slug) }));
}

/** A person with what he or she consented to. */
export async function personCard(context: PageContext, person: PublicEmployee): Promise<PersonCard> {
  const { locale, reader } = context;
  const name = context.text(person.name);
  const position = context.text(person.title);
  const bio = context.html(person.bio);
  const photo = person.photoAssetId && context.picture(await reader.picture(person.photoAssetId), name);
  return {
    url: context.path('team', person.slug),
    name,
    ...(position ? { position } : {}),
    ...(photo ? { photo } : {}),
    languages: person.languages.map(({ language }) => languageName(language, locale)),
    ...(person.email ? { email: person.email } : {}),
    ...(person.phone ? { phone: formatPhone(person.phone), phoneUrl: phoneUrl(person.phone) } : {}),
    ...(bio ? { bio } : {}),
  };
}

/** People in lists. */
export function personCards(context: PageContext, people: readonly PublicEmployee[]): Promise<PersonCard[]> {
  return Promise.all(people.map((person) => personCard(context, person)));
}

/** A vacancy in a list. */
export function vacancyCard(context: PageContext, vacancy: PublicVacancy): VacancyCard {
  const department = context.text(vacancy.department);
  const location = context.text(vacancy.location);
  return {
    url: context.path('careers', vacancy.slug),
    title: context.text(vacancy.title),
    ...(department ? { department } : {}),
    ...(location ? { location } : {}),
    employmentType: vacancy.employmentType,
    ...(vacancy.closesAt ? { closesOn: isoDay(vacancy.closesAt) } : {}),
  };
}
