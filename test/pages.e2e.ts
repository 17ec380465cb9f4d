import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser } from './audit/browser';
import { modeEnvironment } from './support/modes';
import { Installation } from './support/running-server';

const PHONE = { width: 360, height: 740 };

/** One page of each kind, and between them all seven languages. */
const PAGES = [
  ['mabang-tea', '/'],
  ['mabang-tea', '/my/products'],
  ['mabang-tea', '/km/products/mahei-raw-cake'],
  ['mabang-tea', '/lo/categories/tea'],
  ['doithong', '/team'],
  ['langmay', '/about'],
  ['mabang-tea', '/careers'],
  ['namhok', '/en/contact'],
] as const;

describe('the published demo in a browser', () => {
  let installation: Installation;
  let browser: Browser;

  beforeAll(async () => {
    installation = new Installation({ ...(await modeEnvironment('embedded')), DEMO: '1' });
    await installation.start();
    browser = await openBrowser();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await installation?.dispose();
  });

  const open = async (options: Parameters<Browser['newContext']>[0], host: string, path: string) => {
    const context: BrowserContext = await browser.newContext({ viewport: PHONE, ...options });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`http://${host}.localhost:${installation.port}${path}`);
    return { page, problems };
  };

  it.each(PAGES)(
    'keeps %s%s free of WCAG 2.2 AA violations, errors and sideways scrolling on a phone',
    async (host, path) => {
      const { page, problems } = await open({}, host, path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(problems).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width);
      await page.context().close();
    },
  );

  it.each([
    ['with its script', true],
    ['without any script', false],
  ])('takes an inquiry %s and says so on the page', async (_how, javaScriptEnabled) => {
    const { page } = await open({ javaScriptEnabled }, 'namhok', '/en/contact');
    await page.fill('[name=name]', 'Ana Buyer');
    await page.fill('[name=email]', 'ana@example.com');
    await page.fill('[name=message]', `Do you ship to Lisbon? (${_how})`);
    await page.click('form[action="/_forms/inquiry"] button');
    await page.waitForURL('**/en/contact#inquiry-sent');
    expect(await page.locator('#inquiry-sent').isVisible()).toBe(true);
    await page.context().close();
  });
});
