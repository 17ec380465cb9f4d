import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '#kernel';
import { type DemoSection, type DemoSector, demoTenants, type DemoValue, picturesOf, type Text } from './content';

const TEMPLATES = join(__dirname, '../../../templates');

/** The theme that a firm of each sector gets. */
const THEMES: Readonly<Record<DemoSector, string>> = {
  general: 'tea-house',
  handicrafts: 'loom',
  tourism: 'horizon',
  manufacturing: 'foundry',
  it_services: 'circuit',
  food: 'harvest',
};

interface DeclaredSetting {
  id: string;
  type: string;
  max?: number;
  fields?: readonly DeclaredSetting[];
}

/** What a section of a theme declares; undefined when neither the theme nor the base has it. */
function declared(theme: string, type: string): readonly DeclaredSetting[] | undefined {
  const file = [theme, 'base']
    .map((folder) => join(TEMPLATES, folder, 'sections', type, 'schema.json'))
    .find(existsSync);
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as { settings: DeclaredSetting[] }).settings : undefined;
}

/** What kind of setting a value is for. */
function typeOf(value: DemoValue): string {
  if (typeof value !== 'object') return typeof value === 'string' ? 'url' : typeof value;
  if ('words' in value) return 'text';
  if ('html' in value) return 'richtext';
  return 'picture' in value ? 'picture' : 'product';
}

/** Every text anywhere in a value: an object whose keys are languages. */
function texts(value: unknown): Text[] {
  if (!value || typeof value !== 'object') return [];
  const keys = Object.keys(value);
  const isText = keys.length > 0 && keys.every((key) => (LOCALES as readonly string[]).includes(key));
  return isText ? [value as Text] : Object.values(value).flatMap(texts);
}

/** Every value that stands under a key anywhere. */
function valuesOf(key: string, value: unknown): unknown[] {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => [...(name === key ? [one] : []), ...valuesOf(key, one)]);
}

function checkSettings(section: DemoSection, settings: readonly DeclaredSetting[]): void {
  for (const [id, given] of Object.entries(section.settings ?? {})) {
    const setting = settings.find((candidate) => candidate.id === id);
    expect([section.type, id, setting?.type]).toEqual([
      section.type,
      id,
      Array.isArray(given) ? 'list' : typeOf(given as DemoValue),
    ]);
    if (!Array.isArray(given)) continue;
    expect(given.length).toBeLessThanOrEqual(setting?.max ?? 0);
    for (const item of given as ReadonlyArray<Record<string, DemoValue>>) {
      for (const [name, value] of Object.entries(item)) {
        const field = setting?.fields?.find((candidate) => candidate.id === name);
        expect([section.type, id, name, field?.type]).toEqual([section.type, id, name, typeOf(value)]);
      }
    }
  }
}

describe.each(demoTenants.map((tenant) => [tenant.subdomain, tenant] as const))('the storefront of %s', (_, tenant) => {
  const { storefront, sector, locales } = tenant;
  const shown = tenant.employees.filter((employee) => employee.public && employee.consent).map(({ code }) => code);
  const handles = tenant.products.map(({ handle }) => handle);
  const pages = [...storefront.pages.map(({ sections }) => sections), storefront.home ?? [], storefront.about ?? []];

  it('says everything in all languages of the firm, and in no other', () => {
    expect(texts(storefront).length).toBeGreaterThan(0);
    for (const text of texts(storefront)) expect(Object.keys(text).sort()).toEqual([...locales].sort());
    for (const words of texts(storefront).flatMap((text) => Object.values(text))) expect(words.trim()).not.toBe('');
  });

  it('shows only pictures and products that there are', () => {
    const keys = picturesOf(tenant).map(({ key }) => key);
    const pictures = [storefront.posts, pages].flatMap((value) => valuesOf('picture', value));
    for (const picture of pictures.filter((value) => typeof value === 'string')) expect(keys).toContain(picture);
    for (const product of valuesOf('product', pages).filter((value) => typeof value === 'string'))
      expect(handles).toContain(product);
    for (const handle of Object.keys(storefront.facts)) expect(handles).toContain(handle);
  });

  it('tells nothing of people who are not shown', () => {
    const people = [Object.keys(storefront.bios), Object.keys(storefront.emails)].flat();
    for (const code of people) expect(shown).toContain(code);
    for (const { author } of storefront.posts) if (author) expect(shown).toContain(author);
    for (const email of Object.values(storefront.emails)) expect(email).toMatch(/@example\.com$/);
  });

  it('is made of sections that its theme has, with the settings that they declare', () => {
    expect(readdirSync(TEMPLATES)).toContain(THEMES[sector]);
    for (const section of pages.flat()) {
      const settings = declared(THEMES[sector], section.type);
      expect([section.type, settings !== undefined]).toEqual([section.type, true]);
      checkSettings(section, settings ?? []);
    }
  });

  it('gives no page and no piece of news the address of another', () => {
    for (const slugs of [storefront.posts, storefront.pages].map((list) => list.map(({ slug }) => slug)))
      expect([...new Set(slugs)]).toEqual(slugs);
  });

  it('has what a visitor looks for: hours, channels, news, a page of its own and two legal ones', () => {
    expect(storefront.hours.days.length).toBeGreaterThan(0);
    expect(storefront.channels.length).toBeGreaterThanOrEqual(2);
    expect(storefront.posts.length).toBeGreaterThanOrEqual(3);
    const kinds = storefront.pages.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'custom').length).toBeGreaterThanOrEqual(1);
    expect(kinds.filter((kind) => kind === 'legal').length).toBeGreaterThanOrEqual(2);
    expect(storefront.home?.[0]?.type).toBe('hero');
  });
});
