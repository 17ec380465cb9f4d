import type { Browser } from 'playwright-core';
import { openBrowser } from './audit/browser';
import { look, NARROW } from './audit/look';
import { type AuditedPage, LANGUAGES, PublishedDemo } from './audit/published-demo';
import { validateHtml } from './audit/validate-html';

/** Each theme shows one kind of page in each language, another kind in each: every theme, script and kind is seen. */
const KINDS = [
  'home',
  'products',
  'products/…',
  'team',
  'contact',
  'about',
  'team/…',
  'news',
  'search',
  'categories/…',
];

describe('the published demo, one kind of page for each theme and script', () => {
  let demo: PublishedDemo;
  let browser: Browser;
  const chosen: AuditedPage[] = [];

  beforeAll(async () => {
    demo = await PublishedDemo.open();
    browser = await openBrowser();
    const seen = new Set<string>();
    for (const [host, theme] of demo.themes) {
      if (seen.has(theme)) continue;
      seen.add(theme);
      const pages = await demo.pages(host);
      LANGUAGES.forEach((language, index) => {
        const there = pages.filter((page) => page.language === language);
        const kind = KINDS[(index + seen.size) % KINDS.length];
        chosen.push(there.find((page) => page.kind === kind) ?? there[0]!);
      });
    }
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  it('shows every theme in every language', () => {
    expect(new Set(chosen.map(({ theme, language }) => `${theme} ${language}`)).size).toBe(6 * LANGUAGES.length);
  });

  it('is free of WCAG 2.2 AA violations, errors, layout shift and sideways scrolling at 320 px without script', async () => {
    const faults: unknown[] = [];
    for (const page of chosen) {
      const { violations, problems, overflow, shift } = await look(browser, demo.url(page), NARROW);
      if (violations.length + problems.length + overflow > 0 || shift > 0.001) {
        faults.push({ page: `${page.theme} ${page.host}${page.path}`, violations, problems, overflow, shift });
      }
    }
    expect(faults).toEqual([]);
  }, 300_000);

  it('is valid HTML', async () => {
    const bodies = new Map<string, string>();
    for (const { host, path } of chosen) bodies.set(`${host}${path}`, (await demo.installation.get(host, path)).body);
    expect([...(await validateHtml(bodies))]).toEqual([]);
  }, 120_000);
});
