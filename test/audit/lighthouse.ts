import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BROWSER_FLAGS, CHROMIUM } from './browser';

/** Scores from 0 to 100, as Lighthouse prints them. */
export interface Scores {
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
}

/** The categories that are scored. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface LighthouseResult {
  lhr: {
    categories: Record<string, { score: number | null; auditRefs: Array<{ id: string; weight: number }> }>;
    audits: Record<string, { score: number | null; title: string; scoreDisplayMode: string }>;
    runtimeError?: { message: string };
  };
}

/** A Chromium of its own for Lighthouse, which drives it by its debugging port. */
export class LighthouseBrowser {
  private constructor(
    private readonly child: ChildProcess,
    private readonly profile: string,
    private readonly port: number,
  ) {}

  /** Starts it. */
  static async start(): Promise<LighthouseBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'teahorse-lighthouse-'));
    const flags = [...BROWSER_FLAGS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
    const child = spawn(CHROMIUM, [...flags, 'about:blank'], { stdio: 'ignore' });
    for (let tries = 0; tries < 200; tries += 1) {
      const port = portOf(profile);
      if (port !== undefined) return new LighthouseBrowser(child, profile, port);
      await sleep(50);
    }
    child.kill('SIGKILL');
    throw new Error('Chromium did not open its debugging port');
  }

  /** Medians of `runs` runs on a throttled phone (Lighthouse's own simulated slow 4G), and what cost points in the last. */
  async score(url: string, runs: number): Promise<{ scores: Scores; lost: string[] }> {
    const { default: lighthouse } = (await import('lighthouse')) as unknown as {
      default: (url: string, flags: object) => Promise<LighthouseResult | undefined>;
    };
    const all: Scores[] = [];
    let lost: string[] = [];
    for (let run = 0; run < runs; run += 1) {
      const result = await lighthouse(url, {
        port: this.port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: [...CATEGORIES],
      });
      if (!result || result.lhr.runtimeError)
        throw new Error(`Lighthouse: ${result?.lhr.runtimeError?.message ?? url}`);
      all.push(scoresOf(result));
      lost = lostPoints(result);
    }
    return { scores: medians(all), lost };
  }

  /** Ends it. */
  async close(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function portOf(profile: string): number | undefined {
  try {
    return Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}

function scoresOf({ lhr }: LighthouseResult): Scores {
  const score = (name: string): number => Math.round((lhr.categories[name]!.score ?? 0) * 100);
  return Object.fromEntries(CATEGORIES.map((name) => [name, score(name)])) as unknown as Scores;
}

function lostPoints({ lhr }: LighthouseResult): string[] {
  return Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]!.score ?? 1) < 0.995)
      .map(({ id }) => `${id} ${lhr.audits[id]!.score}`),
  );
}

function medians(all: readonly Scores[]): Scores {
  const median = (name: keyof Scores): number =>
    all.map((scores) => scores[name]).sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
  return Object.fromEntries(CATEGORIES.map((name) => [name, median(name)])) as unknown as Scores;
}
