import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { LOCALES, normaliseText, parseCurrency } from '#kernel';
import { demoAgencies, type DemoProduct, demoTenants, picturesOf, type Text } from './content';
import { drawPicture, renderPicture, SCENES } from './pictures';

/** Every string anywhere in a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i);
}

const products = demoTenants.flatMap((tenant) =>
  tenant.products.map((product): [string, typeof tenant, DemoProduct] => [
    `${tenant.subdomain}/${product.handle}`,
    tenant,
    product,
  ]),
);

describe('the demo’s content', () => {
  it('has an agency with two hubs under it, and every firm belongs to one of them', () => {
    expect(demoAgencies.filter(({ parent }) => parent === undefined).map(({ slug }) => slug)).toEqual(['yunnan']);
    const hubs = demoAgencies.filter(({ parent }) => parent === 'yunnan').map(({ slug }) => slug);
    expect(hubs).toHaveLength(2);
    for (const { agency } of demoTenants) expect(hubs).toContain(agency);
  });

  it('has at least six firms of five sectors, each of the seven languages the first of one', () => {
    expect(demoTenants.length).toBeGreaterThanOrEqual(6);
    expect(new Set(demoTenants.map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(demoTenants.map(({ source }) => source))).toEqual(new Set(LOCALES));
    expect(demoTenants.some(({ locales }) => locales.length === LOCALES.length)).toBe(true);
  });

  it('shows each of the four price policies', () => {
    expect(new Set(demoTenants.map(({ pricePolicy }) => pricePolicy)).size).toBe(4);
  });

  it('says everything in NFC and without characters that no text needs', () => {
    for (const text of strings([demoAgencies, demoTenants])) expect(normaliseText(text)).toBe(text);
  });

  it('uses only the tags that product texts may hold, each closed', () => {
    for (const text of strings(demoTenants)) {
      const open: string[] = [];
      for (const [, close, tag = ''] of text.matchAll(/<(\/?)([^>]*)>/g)) {
        expect(['p', 'ul', 'li', 'strong']).toContain(tag);
        if (!close) open.push(tag);
        else expect(open.pop()).toBe(tag);
      }
      expect(open).toEqual([]);
    }
  });

  it('gives no address, sign or number twice', () => {
    expect(repeated(demoTenants.map(({ subdomain }) => subdomain))).toEqual([]);
    expect(repeated(demoTenants.map(({ phone }) => phone))).toEqual([]);
    expect(repeated(products.flatMap(([, , { variants }]) => variants.map(({ sku }) => sku)))).toEqual([]);
  });

  describe.each(demoTenants.map((tenant) => [tenant.subdomain, tenant] as const))('%s', (_, tenant) => {
    const inEvery = (text: Text): void => {
      for (const locale of tenant.locales) expect(text[locale]).toBeTruthy();
    };

    it('is published in its own language first, in English and in a neighbour’s', () => {
      expect(tenant.locales[0]).toBe(tenant.source);
      expect(tenant.locales).toContain('en');
      expect(tenant.locales.length).toBeGreaterThanOrEqual(3);
      for (const text of [tenant.name, tenant.tagline, tenant.story]) inEvery(text);
      expect(tenant.subdomain).toMatch(/^[a-z][a-z0-9-]{2,30}$/);
    });

    it('can be written to and rung up', () => {
      expect(isValidPhoneNumber(tenant.phone)).toBe(true);
      expect(tenant.email).toMatch(/@example\.com$/);
      expect(tenant.address[tenant.source] && tenant.address.en).toBeTruthy();
    });

    it('has 8 to 20 products on its shelves, none twice', () => {
      expect(tenant.products.length).toBeGreaterThanOrEqual(8);
      expect(tenant.products.length).toBeLessThanOrEqual(20);
      expect(repeated(tenant.products.map(({ handle }) => handle))).toEqual([]);
      const shelves = tenant.categories.map(({ handle }) => handle);
      expect(repeated(shelves)).toEqual([]);
      for (const { name, parent } of tenant.categories) {
        inEvery(name);
        if (parent) expect(shelves).toContain(parent);
      }
      for (const { category } of tenant.products) expect(shelves).toContain(category);
    });

    it('names people, departments and posts in every language it publishes', () => {
      const departments = tenant.departments.map(({ code }) => code);
      expect(tenant.employees.length).toBeGreaterThanOrEqual(4);
      expect(tenant.employees.length).toBeLessThanOrEqual(8);
      expect(repeated(tenant.employees.map(({ code }) => code))).toEqual([]);
      for (const { name } of tenant.departments) inEvery(name);
      for (const { department, position } of tenant.employees) {
        expect(departments).toContain(department);
        inEvery(position);
      }
      for (const { department, title, description, closesInDays } of tenant.vacancies) {
        expect(departments).toContain(department);
        inEvery(title);
        inEvery(description);
        expect(closesInDays).toBeGreaterThan(0);
      }
    });

    it('has pictures with keys of their own, and none of people who have not agreed', () => {
      const pictures = picturesOf(tenant);
      expect(repeated(pictures.map(({ key }) => key))).toEqual([]);
      const withheld = tenant.employees.filter((employee) => !employee.public || !employee.consent);
      expect(withheld.length).toBeGreaterThanOrEqual(1);
      for (const { code } of withheld) expect(pictures.map(({ key }) => key)).not.toContain(`people/${code}`);
      for (const { spec } of pictures) expect(Object.keys(SCENES)).toContain(spec.kind);
    });
  });

  it('has a person who is marked public but has not consented, for the tests that look for leaks', () => {
    expect(
      demoTenants.flatMap(({ employees }) => employees).some((employee) => employee.public && !employee.consent),
    ).toBe(true);
  });

  it('has vacancies at three firms or more', () => {
    expect(demoTenants.filter(({ vacancies }) => vacancies.length > 0).length).toBeGreaterThanOrEqual(3);
  });
});

describe.each(products)('%s', (_, tenant, product) => {
  it('has its words in every language of its site', () => {
    const texts = [product.name, product.summary, product.unit];
    for (const attribute of product.attributes)
      texts.push(attribute.name, ...(typeof attribute.value === 'string' ? [] : [attribute.value]));
    for (const option of product.options ?? []) {
      texts.push(option.name, ...option.values.flatMap(({ name }) => (typeof name === 'string' ? [] : [name])));
    }
    for (const text of texts) for (const locale of tenant.locales) expect(text[locale]).toBeTruthy();
    expect(product.description[tenant.source] && product.description.en).toBeTruthy();
  });

  it('has prices in whole minor units of a currency, cheaper by the quantity', () => {
    expect(product.variants.length).toBeGreaterThan(0);
    for (const { prices } of product.variants) {
      expect(prices[0]?.minQuantity).toBe('1');
      for (const [i, { amount, currency, minQuantity }] of prices.entries()) {
        expect(Number.isSafeInteger(amount) && amount > 0).toBe(true);
        expect(parseCurrency(currency)).toBe(currency);
        const before = prices[i - 1];
        if (!before) continue;
        expect(Number(minQuantity)).toBeGreaterThan(Number(before.minQuantity));
        expect(amount).toBeLessThan(before.amount);
      }
    }
  });

  it('has a variant for each combination it offers, a picture, and somebody who answers', () => {
    const codes = (product.options ?? []).map(({ code }) => code);
    for (const { options = {} } of product.variants) {
      expect(Object.keys(options)).toEqual(codes);
      for (const option of product.options ?? [])
        expect(option.values.map(({ code }) => code)).toContain(options[option.code]);
    }
    const combinations = (product.options ?? []).reduce((count, { values }) => count * values.length, 1);
    expect(product.variants).toHaveLength(combinations);
    expect(product.pictures.length).toBeGreaterThan(0);
    const contact = tenant.employees.find(({ code }) => code === product.contact);
    if (product.contact) expect(contact?.public && contact.consent).toBe(true);
  });
});

describe('the demo’s pictures', () => {
  it('come in at least 25 kinds, and every kind is used or a portrait or logo', () => {
    expect(Object.keys(SCENES).length).toBeGreaterThanOrEqual(25);
  });

  it('are the same each time', () => {
    for (const { spec } of demoTenants.flatMap(picturesOf)) expect(drawPicture(spec)).toBe(drawPicture(spec));
  });

  it('hold no number that is none', () => {
    for (const { spec } of demoTenants.flatMap(picturesOf))
      expect(drawPicture(spec)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('are JPEGs', async () => {
    const [logo, hero] = picturesOf(demoTenants[0]!);
    for (const picture of [logo!, hero!]) {
      const jpeg = await renderPicture(picture.spec);
      expect(jpeg.subarray(0, 3).toString('hex')).toBe('ffd8ff');
      expect(jpeg.length).toBeLessThan(1_500_000);
    }
  });
});
