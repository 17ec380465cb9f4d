import { type Locale, LOCALE_NAMES, LOCALES } from '#kernel';
import type { PageType, PageViews, SearchView, SiteView } from '../contract';
import {
  sampleCategories,
  sampleForm,
  samplePeople,
  samplePicture,
  sampleProduct,
  sampleProducts,
  samplePosts,
  sampleSections,
  sampleVacancies,
} from './sample-parts';
import { SAMPLE_WORDS } from './sample-words';

/** The shell of the sample site with everything that a shell can have. */
export function sampleSite(locale: Locale, pageType: PageType = 'home'): SiteView {
  const words = SAMPLE_WORDS[locale];
  const base = 'https://cloud-ridge.example';
  const path = pageType === 'home' ? '' : `${pageType}/`;
  return {
    siteName: { text: words.name },
    tagline: { text: words.tagline },
    locale,
    dir: 'ltr',
    homeUrl: `/${locale}/`,
    languages: LOCALES.map((other) => ({
      locale: other,
      name: LOCALE_NAMES[other],
      url: `/${other}/${path}`,
      current: other === locale,
    })),
    menu: words.categories.map((label, index) => ({
      label: { text: label },
      url: `/${locale}/c${index + 1}/`,
      current: pageType === 'category' && index === 0,
      ...(index === 1
        ? {
            children: words.products
              .slice(0, 2)
              .map((child) => ({ label: { text: child }, url: '/c2/', current: false })),
          }
        : {}),
    })),
    footerMenu: [{ label: { text: words.tagline }, url: `/${locale}/terms/`, current: false }],
    contact: {
      address: { text: words.address },
      phone: '+86 879 722 1188',
      phoneUrl: 'tel:+868797221188',
      email: 'hello@cloudridge.example',
      hours: [
        { day: words.categories[0]!, times: ['9:00 – 12:00', '13:00 – 17:30'] },
        { day: words.categories[1]!, times: [] },
      ],
      hoursNote: { text: words.summary },
      map: {
        src: '/maps/region.svg',
        width: 640,
        height: 400,
        url: 'https://www.openstreetmap.org/?mlat=22.2&mlon=100.0',
      },
      channels: [
        { label: { text: 'LINE' }, url: 'https://line.me/R/ti/p/example' },
        { label: { text: 'WhatsApp' }, url: 'https://wa.me/868797221188' },
        { label: { text: 'WeChat: cloudridge' } },
      ],
    },
    about: { html: `<p>${words.lead}</p>` },
    searchUrl: `/${locale}/search`,
    feedUrl: `/${locale}/news.xml`,
    buyersUrl: `/${locale}/buyers`,
    baseUrl: base,
    canonical: `${base}/${locale}/${path}`,
    alternates: [
      ...LOCALES.map((other) => ({ hreflang: other, url: `${base}/${other}/${path}` })),
      { hreflang: 'x-default', url: `${base}/${path}` },
    ],
    openGraph: {
      title: words.name,
      description: words.lead,
      type: 'website',
      url: `${base}/${locale}/${path}`,
      locale: 'en_US',
      image: { url: `${base}/pictures/hero-960.jpg`, width: 960, height: 1200, alt: words.heading },
    },
    jsonLd: JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', name: words.name, url: base }),
    theme: {},
    noindex: false,
    generatedYear: 2026,
  };
}

/** A page of each type, with everything that it can have. */
export function samplePages(locale: Locale): PageViews {
  const words = SAMPLE_WORDS[locale];
  const meta = (title: string) => ({ title: { text: title }, description: words.lead });
  const story = {
    heading: { text: words.tagline },
    body: { html: `<p>${words.story}</p><p>${words.lead}</p>` },
    picture: samplePicture('story', words.tagline),
  };
  const paging = { page: 2, pages: 5, total: 98, previousUrl: '../', nextUrl: '../3/' };
  const [productsUrl, contactUrl, teamUrl, careersUrl, aboutUrl] = [
    'products',
    'contact',
    'team',
    'careers',
    'about',
  ].map((path) => `/${locale}/${path}/`);
  const products = sampleProducts(locale);
  const categories = sampleCategories(locale);
  const people = samplePeople(locale);
  const vacancies = sampleVacancies(locale);
  const product = sampleProduct(locale);
  const posts = samplePosts(locale);
  const highlights = {
    story,
    featured: products[0],
    products,
    categories,
    people,
    contactPerson: people[0],
    vacancies,
    posts,
    productsUrl,
    contactUrl,
    teamUrl,
    careersUrl,
    aboutUrl,
    newsUrl: `/${locale}/news`,
    form: sampleForm(locale),
  };
  return {
    home: {
      meta: { description: words.lead },
      hero: {
        heading: { text: words.heading },
        text: { text: words.lead },
        picture: samplePicture('hero', words.heading),
      },
      ...highlights,
    },
    page: {
      meta: meta(words.tagline),
      heading: { text: words.tagline },
      sections: sampleSections(locale),
      ...highlights,
    },
    person: {
      meta: meta(words.people[1]!),
      person: people[1]!,
      department: { text: words.categories[0]! },
      products: products.slice(0, 3),
      teamUrl,
      form: { ...sampleForm(locale), person: { id: '0197f3c0-0000-7000-8000-000000000002', name: people[1]!.name } },
    },
    news: { meta: meta(words.tagline), posts, paging },
    post: {
      meta: meta(words.tagline),
      post: { ...posts[0]!, body: { html: `<p>${words.story}</p>` }, author: people[0]! },
      newsUrl: `/${locale}/news`,
      older: { label: posts[1]!.title, url: posts[1]!.url },
    },
    search: { meta: meta(words.tagline), search: sampleSearch(locale), productsUrl },
    buyers: { meta: meta(words.tagline), form: sampleForm(locale) },
    products: { meta: meta(words.categories[0]!), categories, products, paging, contactUrl },
    category: {
      meta: meta(words.categories[0]!),
      name: { text: words.categories[0]! },
      description: { html: `<p>${words.lead}</p>` },
      parents: [{ label: { text: words.categories[1]! }, url: `/${locale}/c2/` }],
      subcategories: categories.slice(0, 2),
      products,
      paging,
      productsUrl,
      contactUrl,
    },
    product: {
      meta: meta(words.products[0]!),
      product,
      productsUrl,
      form: sampleForm(locale, { id: '0197f3c0-0000-7000-8000-000000000001', name: product.name, sku: product.sku }),
    },
    about: {
      meta: meta(words.tagline),
      stories: [story, { body: { html: `<p>${words.lead}</p>` } }],
      people,
      teamUrl,
      contactUrl,
    },
    team: {
      meta: meta(words.position),
      departments: [{ name: { text: words.position }, people }, { people: people.slice(3) }],
      careersUrl,
      contactUrl,
    },
    careers: { meta: meta(words.vacancy), intro: { html: `<p>${words.lead}</p>` }, vacancies, contactUrl },
    vacancy: {
      meta: meta(words.vacancy),
      vacancy: {
        ...vacancies[0]!,
        department: { text: words.position },
        postedOn: '2026-08-01',
        salary: { text: '¥6,000–8,000' },
        description: { html: `<p>${words.story}</p><h2>${words.categories[0]}</h2><ul><li>${words.summary}</li></ul>` },
        applyUrl: 'mailto:hr@cloudridge.example?subject=v1',
        applyEmail: 'hr@cloudridge.example',
      },
      careersUrl,
    },
    contact: { meta: meta(words.address), contactPerson: people[0], form: sampleForm(locale) },
    'not-found': { meta: meta('404'), productsUrl, contactUrl },
  };
}

/** What a search without script found. */
function sampleSearch(locale: Locale): SearchView {
  const words = SAMPLE_WORDS[locale];
  return {
    action: '/_visit/search',
    indexUrl: `/search/${locale}.json`,
    query: words.unit,
    results: (['product', 'category', 'person', 'post', 'page'] as const).map((kind, index) => ({
      url: `/${locale}/x${index}`,
      kind,
      title: { text: words.products[index]! },
      ...(index < 2 ? { text: { text: words.lead } } : {}),
    })),
  };
}

/** A page of each type with only what it must have: a site on its first day. */
export function emptyPages(locale: Locale): PageViews {
  const words = SAMPLE_WORDS[locale];
  const paging = { page: 1, pages: 1, total: 0 };
  const none = { products: [], categories: [], people: [], vacancies: [], posts: [] };
  return {
    home: { meta: {}, hero: { heading: { text: words.name } }, ...none },
    products: { meta: {}, categories: [], products: [], paging },
    category: { meta: {}, name: { text: words.categories[0]! }, parents: [], subcategories: [], products: [], paging },
    product: {
      meta: {},
      product: {
        name: { text: words.products[0]! },
        gallery: [],
        facts: { months: [], steps: [] },
        price: { kind: 'on_request' },
        attributes: [],
        optionNames: [],
        variants: [],
        documents: [],
        related: [],
        categories: [],
      },
    },
    about: { meta: {}, stories: [], people: [] },
    team: { meta: {}, departments: [] },
    careers: { meta: {}, vacancies: [] },
    vacancy: { meta: {}, vacancy: { url: '/v/', title: { text: words.vacancy } } },
    contact: { meta: {} },
    person: { meta: {}, person: { name: { text: words.people[0]! }, languages: [] }, products: [] },
    news: { meta: {}, posts: [], paging },
    post: {
      meta: {},
      post: { url: '/n', title: { text: words.tagline }, publishedOn: '2026-01-01' },
      newsUrl: '/news',
    },
    page: { meta: {}, heading: { text: words.tagline }, ...none },
    search: { meta: {}, search: { action: '/_visit/search', indexUrl: '/search/en.json' } },
    buyers: { meta: {} },
    'not-found': { meta: {} },
  };
}

/** The least that a shell can be. */
export function emptySite(locale: Locale): SiteView {
  const home = { locale, name: LOCALE_NAMES[locale], url: '/', current: true };
  return {
    siteName: { text: SAMPLE_WORDS[locale].name },
    locale,
    dir: 'ltr',
    homeUrl: '/',
    languages: [home],
    menu: [],
    footerMenu: [],
    contact: { hours: [], channels: [] },
    baseUrl: 'https://cloud-ridge.example',
    alternates: [],
    theme: {},
    noindex: false,
    generatedYear: 2026,
  };
}
