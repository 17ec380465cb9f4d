import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithData } from '#testing';
import { type CrawledPage, crawlSite } from './support/crawl';
import { wordsOf } from './support/html';
import { MODES, modeEnvironment } from './support/modes';
import { firstLines } from './support/real-sheets';
import { Installation, type ListedSite } from './support/running-server';

/** Sites that are read page by page. */
const SAMPLE = 60;

describeWithData('real sheets, as they are', '.', (data) => {
  describe.each(MODES)('%s', (mode) => {
    let installation: Installation;
    let sites: ListedSite[];

    beforeAll(async () => {
      installation = new Installation(await modeEnvironment(mode));
      await installation.start();
      for (const [slug, country] of [
        ['region', 'CN'],
        ['thai', 'TH'],
        ['khmer', 'KH'],
        ['shops', 'LA'],
      ] as const) {
        await installation.json('agency', 'create', slug, '--name', slug, '--country', country);
      }
    }, 60_000);
    afterAll(() => installation?.dispose());

    const sample = (path: string, lines: number): string => firstLines(installation.dataDir, join(data, path), lines);

    it('become firms: names of many scripts with their columns mapped, a Thai registry in its own encoding, Khmer branches', async () => {
      const mapping = ['--map', 'name=name', '--map', 'country=country', '--map', 'kind=description'];
      const names = sample('companies-tenants/open_tenants.csv', 301);
      expect(await installation.json('provision', 'region', names, ...mapping)).toMatchObject({ done: 300, failed: 0 });
      // Two lines of title, then a header of two lines.
      const registry = sample('companies-thai-registry/99_201501.csv', 154);
      const thai = await installation.json('provision', 'thai', registry);
      expect(thai).toMatchObject({ done: 150, failed: 0, result: { encoding: 'windows-874' } });
      const branches = join(data, 'companies-sea-names/khmer_bank_branches.csv');
      expect(await installation.json('provision', 'khmer', branches)).toMatchObject({ done: 11, failed: 0 });
      expect(await installation.json('provision', 'thai', registry)).toMatchObject({ unchanged: 150 });
    });

    const LISTS: ReadonlyArray<readonly [firm: string, list: string, format: string, done: number]> = [
      ['apparel', 'products-shopify/apparel.csv', 'shopify', 20],
      ['garden', 'products-shopify/home-and-garden.csv', 'shopify', 20],
      ['jewelery', 'products-shopify/jewelery.csv', 'shopify', 20],
      ['gadgets', 'products-vendure/mock-data/data-sources/products.csv', 'vendure', 54],
      ['lao-kitchen', 'products-sea-menus/lao_pos_foods.csv', 'teahorse', 36],
      ['thai-shop', 'products-sea-menus/thai_pos_products.csv', 'teahorse', 5],
      ['vietnamese-shop', 'products-sea-menus/vietnamese_price_list_shapes.csv', 'teahorse', 8],
    ];

    it.each(LISTS)(
      '%s takes %s, known by itself as the format of %s: %i products',
      async (firm, list, format, done) => {
        const firms = join(__dirname, 'support/real-shops.csv');
        expect(await installation.json('provision', 'shops', firms)).toMatchObject({ failed: 0 });
        const pictures = firm === 'gadgets' ? ['--pictures', join(data, 'images-vendure/mock-data/assets')] : [];
        // Shopify and Vendure leave the currency to the shop's settings.
        const currency = format === 'teahorse' ? [] : ['--currency', 'USD'];
        const call = ['import', 'products', firm, join(data, list), ...currency];
        const imported = await installation.json(...call, ...pictures);
        expect(imported).toMatchObject({ done, failed: 0, result: { format } });
        expect(await installation.json(...call)).toMatchObject({ unchanged: done });
      },
      120_000,
    );

    it('are published, every address of every sitemap answering with a page that names its firm', async () => {
      expect(await installation.json('publish', '--all', '--wait')).toMatchObject({ failed: 0 });
      sites = await installation.sites();
      expect(sites).toHaveLength(300 + 150 + 11 + LISTS.length);
      const shops = sites.filter(({ subdomain }) => LISTS.some(([firm]) => firm === subdomain));
      const others = sites.filter((site) => !shops.includes(site));
      const stride = Math.floor(others.length / (SAMPLE - shops.length));
      const chosen = [...shops, ...others.filter((_, index) => index % stride === 0).slice(0, SAMPLE - shops.length)];
      expect(chosen).toHaveLength(SAMPLE);
      for (const { subdomain, tenant, locales } of chosen) {
        const pages = await crawlSite(installation, `${subdomain}.localhost`);
        expect(pages.length).toBeGreaterThanOrEqual(3 * locales.length);
        expect(pages.filter(({ status }) => status !== 200)).toEqual([]);
        const nameless = pages.filter(({ path, body }) => !path.startsWith('/en/') && !wordsOf(body).includes(tenant));
        expect({ tenant, nameless: nameless.map(({ path }) => path) }).toEqual({ tenant, nameless: [] });
      }
      expect(await installation.json('doctor')).toMatchObject({ healthy: true });
    }, 120_000);

    it("hold the registry's purpose and address, letter for letter", async () => {
      const sheet = readFileSync(join(data, 'companies-thai-registry/99_201501.csv'));
      const text = new TextDecoder('windows-874').decode(sheet);
      expect(text).toContain('บจ.เอส เมดิคอล จำกัด');
      const words = await wordsOfSite(sites.find(({ tenant }) => tenant.includes('เอส เมดิคอล'))!);
      expect(words).toContain('ประกอบกิจการโรงพยาบาลเอกชน สถานพยาบาล รับรักษาคนไข้และผู้ป่วยเจ็บ');
      expect(words).toContain('44 ถนนเสรีไทย แขวงมีนบุรี เขตมีนบุรี กรุงเทพมหานคร 10510');
    });

    it('hold the branches in Khmer and in English', async () => {
      const words = await wordsOfSite(sites.find(({ tenant }) => tenant === 'សាខាអូរឡាំពិក')!);
      expect(words).toContain('Olympic Branch');
      expect(words).toContain('ផ្ទះលេខ ៣៦៥ និង៣៦៧ ផ្លូវលេខ ២៧៤ សង្កាត់វាលវង់');
    });

    it.each([
      [
        'apparel',
        [
          'Ocean Blue Shirt',
          'Ocean blue cotton shirt with a narrow collar and buttons down the front and long sleeves',
        ],
      ],
      ['gadgets', ['Laptop', 'Now equipped with seventh-generation Intel Core processors', '32-Inch Monitor']],
      ['lao-kitchen', ['ນ້ຳບຣູເບີຣີ', 'blue berry', 'passion fruit']],
      ['thai-shop', ['ตรามือ ชาเขียวผงปรุงสำเร็จ ชนิดถุง 200 ก.', 'ครีมเทียม คอฟฟี่ ดรีมมี่ สีฟ้า ขนาด 1,000 ก.']],
      ['vietnamese-shop', ['Led Trụ Nhôm Khối Vinahous 20W', 'Gạo Jasmine nhập khẩu từ Thái Lan, đóng gói 5kg']],
    ])("hold the words of %s's list", async (firm, expected) => {
      const words = await wordsOfSite(sites.find(({ subdomain }) => subdomain === firm)!);
      for (const text of expected) expect(words).toContain(text);
    });

    it('show the pictures that came with the list', async () => {
      const page = (await crawlSite(installation, 'gadgets.localhost')).find(({ path }) =>
        path.endsWith('/products/laptop'),
      )!;
      const sources = [...page.body.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, source]) => source!);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) {
        const { status, headers } = await installation.get('gadgets.localhost', source);
        expect({ source, status, type: headers['content-type'] }).toMatchObject({
          status: 200,
          type: expect.stringMatching(/^image\//),
        });
      }
    });

    async function wordsOfSite({ subdomain }: ListedSite): Promise<string> {
      const pages: CrawledPage[] = await crawlSite(installation, `${subdomain}.localhost`);
      return pages.map(({ body }) => wordsOf(body)).join('\n');
    }
  });
});
