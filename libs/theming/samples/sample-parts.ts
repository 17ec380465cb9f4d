import type { Locale } from '#kernel';
import type {
  CategoryCard,
  InquiryFormView,
  ListItem,
  PersonCard,
  PictureView,
  PlacedSection,
  PostCard,
  PriceView,
  ProductCard,
  ProductDetail,
  ProductFacts,
  TextView,
  VacancyCard,
} from '../contract';
import { SAMPLE_WORDS } from './sample-words';

/** Prices of every kind, so that each list of samples shows them all. */
export const SAMPLE_PRICES: readonly PriceView[] = [
  {
    kind: 'public',
    text: '¥328.00',
    amount: '328.00',
    currency: 'CNY',
    tiers: [
      { quantity: '1', text: '¥328.00' },
      { quantity: '50', text: '¥296.00' },
      { quantity: '500', text: '¥261.00' },
    ],
  },
  { kind: 'on_request' },
  { kind: 'range', text: '¥60–¥85' },
  { kind: 'verified_buyers' },
  { kind: 'public', text: '¥145.00', amount: '145.00', currency: 'CNY', tiers: [] },
  { kind: 'on_request' },
];

const COLOURS = ['#8a9a72', '#c9b48a', '#6f5a43', '#9c6b4f', '#d8c9a3', '#7d8f6a'];

/** A picture in three formats and three widths; the files themselves exist only where someone put them. */
export function samplePicture(name: string, alt: string, width = 960, height = 1200, index = 0): PictureView {
  const srcset = (ext: string): string => [320, 640, 960].map((w) => `/pictures/${name}-${w}.${ext} ${w}w`).join(', ');
  return {
    src: `/pictures/${name}-640.jpg`,
    sources: [
      { type: 'image/avif', srcset: srcset('avif') },
      { type: 'image/webp', srcset: srcset('webp') },
      { type: 'image/jpeg', srcset: srcset('jpg') },
    ],
    width,
    height,
    alt: { text: alt },
    color: COLOURS[index % COLOURS.length],
  };
}

/** Product cards; the third has its name in another language, the last has no picture. */
export function sampleProducts(locale: Locale): ProductCard[] {
  const { products, summary } = SAMPLE_WORDS[locale];
  return products.map((name, index) => ({
    url: `/${locale}/products/p${index + 1}/`,
    name: index === 2 ? foreign(locale, (words) => words.products[2]!) : { text: name },
    ...(index % 2 === 0 ? { summary: { text: summary } } : {}),
    ...(index < 5 ? { picture: samplePicture(`product-${index + 1}`, name, 960, 1200, index) } : {}),
    price: SAMPLE_PRICES[index]!,
    ...(index % 3 === 0
      ? { facts: { ...sampleFacts(locale), steps: [] }, minimumOrder: `50 ${SAMPLE_WORDS[locale].unit}` }
      : {}),
  }));
}

/** Facts of every kind. */
export function sampleFacts(locale: Locale): ProductFacts {
  const words = SAMPLE_WORDS[locale];
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return {
    origin: { text: words.address.split('\n')[1]! },
    packing: foreign(locale, (other) => other.unit),
    materials: { text: words.categories[0]! },
    duration: { text: words.unit },
    season: { text: words.categories[1]! },
    months: Array.from({ length: 12 }, (_, index) => ({
      name: month.format(Date.UTC(2026, index, 15)),
      inSeason: index > 1 && index < 6,
    })),
    steps: words.products.slice(0, 3).map((title, index) => ({
      title: { text: title },
      ...(index < 2 ? { text: { text: words.lead } } : {}),
      ...(index === 0 ? { picture: samplePicture('step', title, 960, 640) } : {}),
    })),
  };
}

export function samplePosts(locale: Locale): PostCard[] {
  const words = SAMPLE_WORDS[locale];
  return words.categories.slice(0, 3).map((title, index) => ({
    url: `/${locale}/news/n${index + 1}`,
    title: { text: title },
    ...(index < 2
      ? { summary: { text: words.lead }, picture: samplePicture(`post-${index + 1}`, title, 960, 640) }
      : {}),
    publishedOn: `2026-0${index + 3}-14`,
  }));
}

/** One section of every type that holds what an owner writes, with all that it can hold. */
export function sampleSections(locale: Locale): PlacedSection[] {
  const words = SAMPLE_WORDS[locale];
  const text = (value: string) => ({ text: value });
  const html = { html: `<p>${words.story}</p>` };
  const picture = (index: number) => samplePicture(`product-${index + 1}`, words.products[index]!, 960, 720, index);
  const lists: Record<string, ListItem[]> = {
    gallery: [0, 1, 2, 3].map((index) => ({ picture: picture(index), caption: text(words.products[index]!) })),
    certificates: [0, 1].map((index) => ({
      name: text(words.products[index]!),
      issuer: text(words.name),
      number: text('TH-2026-0042'),
      validUntil: text('2028'),
      ...(index === 0 ? { picture: picture(0), url: 'https://example.org/register' } : {}),
    })),
    testimonials: [0, 1].map((index) => ({
      quote: text(words.lead),
      name: text(words.people[index]!),
      role: text(words.position),
    })),
    figures: ['1987', '42', '1,400 m'].map((figure) => ({ figure: text(figure), label: text(words.unit) })),
    capabilities: words.categories.map((name, index) => ({ name: text(name), value: text(words.products[index]!) })),
    services: words.categories
      .slice(0, 3)
      .map((title, index) => ({ title: text(title), text: html, picture: picture(index) })),
    cases: [0, 1].map((index) => ({
      title: text(words.products[index]!),
      client: text(words.name),
      text: text(words.story),
      result: text(words.summary),
      picture: picture(index),
    })),
    steps: words.categories.map((title) => ({ title: text(title), text: text(words.lead) })),
    faq: words.categories.map((question) => ({ question: text(question), answer: html })),
  };
  return [
    ...Object.entries(lists).map(([type, items]) => ({ id: type, type, settings: { items } })),
    { id: 'rich-text', type: 'rich-text', settings: { heading: text(words.heading), body: html } },
    ...[
      'story',
      'category-list',
      'product-grid',
      'featured-product',
      'season',
      'team',
      'contact-person',
      'vacancies',
      'news',
      'map',
      'opening-hours',
      'inquiry-form',
      'call-to-action',
    ].map((type) => ({ id: type, type })),
  ];
}

export function sampleCategories(locale: Locale): CategoryCard[] {
  return SAMPLE_WORDS[locale].categories.map((name, index) => ({
    url: `/${locale}/c${index + 1}/`,
    name: { text: name },
    picture: samplePicture(`product-${index + 1}`, name, 320, 320, index),
    productCount: [12, 8, 1, 1240][index]!,
  }));
}

export function samplePeople(locale: Locale): PersonCard[] {
  const { people, position } = SAMPLE_WORDS[locale];
  const spoken = new Intl.DisplayNames(locale, { type: 'language' });
  return people.map((name, index) => ({
    name: { text: name },
    position: { text: position },
    ...(index < 3 ? { photo: samplePicture(`person-${index + 1}`, name, 640, 800, index) } : {}),
    url: `/${locale}/team/p${index + 1}`,
    languages: index === 0 ? ['en', 'zh'].map((language) => spoken.of(language)!) : [],
    ...(index === 1 ? { bio: { html: `<p>${SAMPLE_WORDS[locale].lead}</p>` } } : {}),
    ...(index === 0
      ? { email: 'export@cloudridge.example', phone: '+86 879 722 1188', phoneUrl: 'tel:+868797221188' }
      : {}),
  }));
}

export function sampleVacancies(locale: Locale): VacancyCard[] {
  return [
    {
      url: `/${locale}/careers/v1/`,
      title: { text: SAMPLE_WORDS[locale].vacancy },
      location: { text: SAMPLE_WORDS[locale].address.split('\n')[1]! },
      employmentType: 'full_time',
      closesOn: '2026-09-30',
    },
    { url: `/${locale}/careers/v2/`, title: foreign(locale, (words) => words.vacancy), employmentType: 'internship' },
  ];
}

export function sampleForm(locale: Locale, product?: InquiryFormView['product']): InquiryFormView {
  return {
    action: '/api/v1/inquiries',
    ...(product ? { product } : {}),
    fields: [
      { name: 'name', type: 'text', required: true, maxLength: 200, autocomplete: 'name' },
      { name: 'email', type: 'email', required: true, maxLength: 254, autocomplete: 'email' },
      { name: 'company', type: 'text', required: false, maxLength: 200, autocomplete: 'organization' },
      { name: 'country', type: 'text', required: false, maxLength: 100, autocomplete: 'country-name' },
      { name: 'quantity', type: 'text', required: false, maxLength: 100 },
      { name: 'message', type: 'textarea', required: true, maxLength: 5000 },
    ],
    challengeUrl: '/api/v1/inquiries/challenge',
    honeypot: 'website',
    locale,
    returnPath: `/${locale}/contact/`,
  };
}

/** A product with all that a product can have. */
export function sampleProduct(locale: Locale): ProductDetail {
  const words = SAMPLE_WORDS[locale];
  const name = words.products[0]!;
  return {
    name: { text: name },
    summary: { text: words.summary },
    description: { html: `<p>${words.story}</p><ul><li>${words.summary}</li><li>${words.lead}</li></ul>` },
    sku: 'JM-RAW-357',
    gallery: [0, 1, 2, 3].map((index) => samplePicture(`product-${index + 1}`, name, 960, 1200, index)),
    price: SAMPLE_PRICES[0]!,
    unit: { text: words.unit },
    minimumOrder: `50 ${words.unit}`,
    incoterm: { rule: 'FOB', place: foreign(locale, (other) => other.address.split('\n')[1]!) },
    leadTime: { text: '15–20' },
    stock: 'made_to_order',
    facts: sampleFacts(locale),
    attributes: words.categories.map((category, index) => ({
      name: { text: category },
      value: { text: words.products[index]! },
    })),
    optionNames: [{ text: words.categories[3]! }],
    variants: [0, 1, 2].map((index) => ({
      sku: `JM-RAW-${357 - index * 100}`,
      values: [{ text: words.products[index]! }],
      price: SAMPLE_PRICES[index]!,
      ...(index === 0 ? { stock: 'in_stock' as const } : {}),
    })),
    documents: [{ url: '/files/certificate.pdf', title: { text: words.tagline }, format: 'PDF', size: '240 kB' }],
    contactPerson: samplePeople(locale)[0]!,
    related: sampleProducts(locale).slice(1, 5),
    categories: [{ url: `/${locale}/c1/`, label: { text: words.categories[0]! } }],
  };
}

/** Words in a language that is not the page's, marked as such. */
export function foreign(locale: Locale, pick: (words: (typeof SAMPLE_WORDS)[Locale]) => string): TextView {
  const lang = locale === 'th' ? 'en' : 'th';
  return { text: pick(SAMPLE_WORDS[lang]), lang };
}
