import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';

/** What a browser has to say of a page. Empty lists: nothing is wrong. */
export interface Look {
  /** axe rules that are violated (WCAG 2.0 to 2.2, A and AA), each with one place. */
  violations: string[];
  /** What the page wrote to the console, and requests to other hosts. */
  problems: string[];
  /** CSS pixels that the page is wider than the window. */
  overflow: number;
  /** Cumulative layout shift (web.dev/cls) while loading and scrolling to the end. */
  shift: number;
  /** Bytes over the wire until the page stood still, of what is seen first. */
  firstView: number;
}

/** How a page is looked at. */
export interface Viewing {
  width: number;
  height: number;
  /** Off by default: every page works without. */
  script?: boolean;
  dark?: boolean;
}

/** The narrowest phone that WCAG 2.2 (1.4.10) asks for; also a 640 px window at 200 % zoom. */
export const NARROW: Viewing = { width: 320, height: 640 };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// In the page, as text: it is the browser's code, not ours.
const WATCH_SHIFTS = `
  window.__shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.__shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

// Pictures below the fold load when they come near; all of them must stand before shifts are counted.
const SCROLL_AND_WAIT = `(async () => {
  for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  }
  // A lazy picture in a closed part of the page never loads.
  const shown = [...document.images].filter((image) => image.checkVisibility());
  await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
  await new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
})()`;

/** Opens a page and looks at it. axe itself needs script; with it off, only the page's own is. */
export async function look(browser: Browser, url: string, viewing: Viewing, axe = true): Promise<Look> {
  const { width, height, script = false, dark = false } = viewing;
  const context = await browser.newContext({
    viewport: { width, height },
    isMobile: width < 600,
    deviceScaleFactor: width < 600 ? 2 : 1,
    colorScheme: dark ? 'dark' : 'light',
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    if (!script) await page.route(/\.js(\?|$)/, (route) => route.abort());
    await page.addInitScript(WATCH_SHIFTS);
    const problems: string[] = [];
    const { host } = new URL(url);
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:') && new URL(request.url()).host !== host) problems.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && (script || !/ERR_FAILED|status of 404/.test(message.text()))) {
        problems.push(message.text());
      }
    });
    let firstView = 0;
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (firstView += encodedDataLength));
    await page.goto(url, { waitUntil: 'load' });
    const seen = firstView;
    await page.evaluate(SCROLL_AND_WAIT);
    const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    const shift = await page.evaluate<number>('window.__shift');
    const { violations } = axe ? await new AxeBuilder({ page }).withTags(TAGS).analyze() : { violations: [] };
    return {
      violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`),
      problems,
      overflow: Math.max(0, overflow),
      shift,
      firstView: seen,
    };
  } finally {
    await context.close();
  }
}
