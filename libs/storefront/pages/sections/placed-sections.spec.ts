import { type LocalizedText, localized } from '#kernel';
import type { Asset } from '#features/media';
import type { StoredSection } from '#features/pages';
import { ContentReader, type PublicPage, type PublicProduct, type SiteContent } from '#storefront/content';
import type { PlacedSection } from '#theming';
import { Addresses } from '../addresses';
import { PageContext } from '../page-context';
import type { Shell } from '../shell';
import { placedSections } from './placed-sections';

const both: LocalizedText = { source: 'en', text: { en: 'Our tea', th: 'ชาของเรา' } };
const product = {
  id: 'p1',
  handle: 'tea',
  name: both,
  summary: null,
  unit: null,
  facts: null,
  minOrderQuantity: null,
  leadTimeDays: null,
  price: { kind: 'on_request' },
  pictureIds: [],
} as unknown as PublicProduct;
const asset = {
  id: 'a1',
  kind: 'picture',
  status: 'ready',
  alt: null,
  derivatives: [{ format: 'jpeg', width: 640, height: 480, bytes: 9, file: 'tea-640.jpeg' }],
} as unknown as Asset;

function context(sections: StoredSection[] | undefined, locale: 'en' | 'th' = 'th'): PageContext {
  const page = { key: 'home', sections } as PublicPage;
  const content = {
    pages: () => Promise.resolve(sections ? [page] : []),
    assets: (ids: string[]) => Promise.resolve(ids.map((id) => (id === 'a1' ? asset : undefined))),
    products: (ids: string[]) => Promise.resolve(ids.map((id) => (id === 'p1' ? product : undefined))),
  } as unknown as SiteContent;
  const addresses = new Addresses('https://tea.example', ['en', 'th']);
  const shell = { baseUrl: addresses.baseUrl } as Shell;
  return new PageContext(new ContentReader(content), shell, addresses, locale, { type: 'home', segments: [] });
}

const settings = async (stored: StoredSection['settings']): Promise<PlacedSection['settings']> =>
  (await placedSections(context([{ id: 'one', type: 'any', settings: stored }])))![0]!.settings;

describe('sections that the owner placed', () => {
  it('are absent where he placed none, and an empty page is empty', async () => {
    expect(await placedSections(context(undefined))).toBeUndefined();
    expect(await placedSections(context([]))).toEqual([]);
  });

  it('hold their values in the language of the page, marked where it is another', async () => {
    const found = await settings({
      count: 3,
      wide: true,
      align: 'left',
      heading: { text: both },
      foreign: { text: localized('vi', 'Trà') },
      body: { html: localized('en', '<p>Tea.</p>') },
      picture: { asset: 'a1' },
      product: { product: 'p1' },
    });
    expect(found).toMatchObject({
      count: 3,
      wide: true,
      align: 'left',
      heading: { text: 'ชาของเรา' },
      foreign: { text: 'Trà', lang: 'vi' },
      body: { html: '<p>Tea.</p>', lang: 'en' },
      picture: { src: '/pictures/tea-640.jpeg', alt: { text: '' } },
      product: { url: '/th/products/tea', price: { kind: 'on_request' } },
    });
  });

  it('leave out what is not there any more, item by item', async () => {
    const found = await settings({
      picture: { asset: 'gone' },
      product: { product: 'gone' },
      heading: { text: { source: 'en', text: {} } },
      items: [{ picture: { asset: 'gone' }, caption: { text: both } }, { picture: { asset: 'a1' } }],
    });
    expect(Object.keys(found!)).toEqual(['items']);
    expect(found!.items).toMatchObject([{ caption: { text: 'ชาของเรา' } }, { picture: { src: expect.any(String) } }]);
    expect((found!.items as object[])[0]).not.toHaveProperty('picture');
  });

  it('name all that they refer to, there or not, so that the page is made anew when it comes or goes', async () => {
    const of = context([
      { id: 'one', type: 'any', settings: { a: { asset: 'gone' }, b: [{ c: { product: 'p1' }, d: { asset: 'a1' } }] } },
      { id: 'two', type: 'any', hidden: true, settings: { a: { asset: 'unused' } } },
    ]);
    expect((await placedSections(of))![1]).toEqual({ id: 'two', type: 'any', hidden: true });
    expect(of.reader.keys()).toEqual(['asset:a1', 'asset:gone', 'page:home', 'product:p1']);
    expect(of.files()).toEqual(['pictures/tea-640.jpeg']);
  });
});
