import type { Browser } from 'playwright-core';
import { brotliCompressSync } from 'node:zlib';
import { inParallel } from '../support/crawl';
import { openBrowser } from './browser';
import { CATEGORIES, LighthouseBrowser, type Scores } from './lighthouse';
import { look, NARROW, type Viewing } from './look';
import { type AuditedPage, PublishedDemo } from './published-demo';
import { validateHtml } from './validate-html';

/** Bytes of a page with its style sheet, compressed: what arrives in one round trip. */
const MOST_HTML = 14 * 1024;
/** Bytes over the wire before a product list's first view stands. */
const MOST_FIRST_VIEW = 100 * 1024;
/** Kinds of pages that Lighthouse scores. */
const SCORED = ['home', 'products', 'products/…', 'team'];

/** What to look at; without a filter all of it. */
export interface AuditOptions {
  themes?: readonly string[];
  languages?: readonly string[];
  /** Runs of Lighthouse whose median counts; 0: none. */
  lighthouseRuns: number;
  /** Languages that Lighthouse looks at; without: all. */
  lighthouseLanguages?: readonly string[];
  log: (line: string) => void;
}

/** One theme's part of the table. */
export interface ThemeAudit {
  theme: string;
  pages: number;
  languages: number;
  htmlErrors: number;
  axeViolations: number;
  overflowing: number;
  shifting: number;
  problems: number;
  /** Bytes, the heaviest of its kind. */
  largestHtml: number;
  largestFirstView: number;
  /** By kind of page, the lowest of all languages. */
  scores: Record<string, Scores>;
}

/** What came of it: a row a theme, and every violation in words. */
export interface AuditResult {
  rows: ThemeAudit[];
  violations: string[];
}

/** Looks at every page of the published demo. */
export async function runAudit(options: AuditOptions): Promise<AuditResult> {
  const { log } = options;
  log('Making and publishing the demo in all languages …');
  const demo = await PublishedDemo.open();
  try {
    const violations: string[] = [];
    const rows: ThemeAudit[] = [];
    const hosts = [...demo.themes].filter(([, theme]) => options.themes?.includes(theme) ?? true);
    for (const [host, theme] of hosts) {
      const all = await demo.pages(host);
      const pages = all.filter(({ language }) => options.languages?.includes(language) ?? true);
      log(`${theme} (${host}): ${pages.length} pages`);
      rows.push(await auditSite(demo, theme, pages, options, violations));
    }
    return { rows, violations };
  } finally {
    await demo.close();
  }
}

async function auditSite(
  demo: PublishedDemo,
  theme: string,
  pages: readonly AuditedPage[],
  options: AuditOptions,
  violations: string[],
): Promise<ThemeAudit> {
  const note = (page: AuditedPage, words: string): void =>
    void violations.push(`${page.theme} ${demo.url(page)} ${words}`);
  const row: ThemeAudit = {
    theme,
    pages: pages.length,
    languages: new Set(pages.map(({ language }) => language)).size,
    htmlErrors: 0,
    axeViolations: 0,
    overflowing: 0,
    shifting: 0,
    problems: 0,
    largestHtml: 0,
    largestFirstView: 0,
    scores: {},
  };
  const bodies = new Map<string, string>();
  for (const page of pages) {
    const { body } = await demo.installation.get(page.host, page.path);
    bodies.set(page.path, body);
    const bytes = brotliCompressSync(body).length;
    row.largestHtml = Math.max(row.largestHtml, bytes);
    if (bytes > MOST_HTML) note(page, `weighs ${bytes} bytes compressed`);
  }
  const errors = await validateHtml(bodies);
  for (const [path, messages] of errors) {
    row.htmlErrors += messages.length;
    note(
      pages.find((page) => page.path === path)!,
      `is not valid: ${messages.slice(0, 3).join('; ')}`,
    );
  }
  const browser = await openBrowser();
  try {
    await inParallel(pages, async (page) => lookAt(demo, browser, page, row, note), 4);
  } finally {
    await browser.close();
  }
  if (options.lighthouseRuns > 0) await scoreSite(demo, pages, options, row, note);
  return row;
}

type Note = (page: AuditedPage, words: string) => void;

async function lookAt(
  demo: PublishedDemo,
  browser: Browser,
  page: AuditedPage,
  row: ThemeAudit,
  note: Note,
): Promise<void> {
  // Narrow and without script is the hardest; dark and wide differ only in colours and columns.
  const viewings: Viewing[] = [NARROW, { width: 1280, height: 800, script: true, dark: true }];
  for (const viewing of viewings) {
    const at = `at ${viewing.width} px`;
    const seen = await look(browser, demo.url(page), viewing);
    row.axeViolations += seen.violations.length;
    for (const violation of seen.violations) note(page, `${at}: ${violation}`);
    row.problems += seen.problems.length;
    for (const problem of seen.problems) note(page, `${at}: ${problem}`);
    if (seen.overflow > 0) {
      row.overflowing += 1;
      note(page, `${at}: is ${seen.overflow} px too wide`);
    }
    if (seen.shift > 0.001) {
      row.shifting += 1;
      note(page, `${at}: shifts by ${seen.shift.toFixed(3)}`);
    }
    if (page.kind !== 'products') continue;
    row.largestFirstView = Math.max(row.largestFirstView, seen.firstView);
    if (seen.firstView > MOST_FIRST_VIEW) note(page, `${at}: first view takes ${seen.firstView} bytes`);
  }
}

async function scoreSite(
  demo: PublishedDemo,
  pages: readonly AuditedPage[],
  options: AuditOptions,
  row: ThemeAudit,
  note: Note,
): Promise<void> {
  const browser = await LighthouseBrowser.start();
  try {
    for (const page of scoredPages(pages, options.lighthouseLanguages)) {
      const { scores, lost } = await browser.score(demo.url(page), options.lighthouseRuns);
      const known = (row.scores[page.kind] ??= { ...scores });
      for (const name of CATEGORIES) known[name] = Math.min(known[name], scores[name]);
      if (CATEGORIES.some((name) => scores[name] < 100)) {
        note(page, `Lighthouse ${CATEGORIES.map((name) => scores[name]).join('/')}: ${lost.join(', ')}`);
      }
    }
  } finally {
    await browser.close();
  }
}

/** The first page of each scored kind in each language. */
function scoredPages(pages: readonly AuditedPage[], languages: readonly string[] | undefined): AuditedPage[] {
  const first = new Map<string, AuditedPage>();
  for (const page of pages) {
    const key = `${page.kind} ${page.language}`;
    if (SCORED.includes(page.kind) && !first.has(key) && (languages?.includes(page.language) ?? true))
      first.set(key, page);
  }
  return [...first.values()];
}
