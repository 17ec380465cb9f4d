import { crawlAll, sitemapPaths } from './support/crawl';
import { DatabaseView } from './support/database-view';
import { killTenTimes } from './support/kill-rounds';
import { leftovers } from './support/leftovers';
import { MODES, modeEnvironment } from './support/modes';
import { seededRandom, seedOf } from './support/random';
import { Installation } from './support/running-server';
import { firmName, writeFirms, writeProducts } from './support/sheets';
import { until } from './support/until';

const SEED = seedOf('KILL_SEED');
/** Longest time until all has come right after a restart: a dead worker's lease, a stalled job, then the work, in ms. */
const CONVERGENCE = 150_000;

describe.each(MODES)('killed with kill -9 ten times at random moments, %s', (mode) => {
  let installation: Installation;
  let view: DatabaseView;
  let firms = 0;

  beforeEach(async () => {
    firms = 0;
    installation = new Installation(await modeEnvironment(mode));
    await installation.start();
    await installation.stop();
    await installation.json('agency', 'create', 'chamber', '--name', 'Chamber', '--country', 'TH');
    view = await DatabaseView.open(installation);
  });
  afterEach(async () => {
    await view?.close();
    await installation?.dispose();
  });

  it('provisioning makes every firm of the sheet once and puts it online', async () => {
    const sheets = [newSheet(1500)];
    await rounds('provisioning', {
      command: () => ['provision', 'chamber', sheets.at(-1)!.path],
      lease: 'operation:',
      within: 900,
      made: 'SELECT COUNT(*) FROM tenants',
      onFinished: async () => void sheets.push(newSheet(600)),
    });
    await converges();
    // A sheet that no kill came for any more is taken in now; the others must not change by it.
    await installation.json('provision', 'chamber', sheets.at(-1)!.path);
    for (const { path, count } of sheets) {
      expect(await installation.json('provision', 'chamber', path)).toMatchObject({ failed: 0, unchanged: count });
    }
    await converges();
    await expectWhole();
  }, 400_000);

  it('an import makes every product of the sheet once and shows it', async () => {
    const tenants = newSheet(11);
    await installation.json('provision', 'chamber', tenants.path);
    const [current, ...others] = (await installation.sites()).map(({ subdomain }) => subdomain);
    const begun = [current!];
    const products = writeProducts(installation.dataDir, 3000);
    await rounds('import', {
      command: () => ['import', 'products', begun.at(-1)!, products],
      lease: 'operation:',
      within: 700,
      made: 'SELECT COUNT(*) FROM products',
      onFinished: async () => void begun.push(others.pop()!),
    });
    await converges();
    const stored = (what: string) => view.number(`SELECT COUNT(${what}) FROM variants`);
    // The sheet that no kill came for is imported now; the others must not change by it.
    const last = await installation.json<{ unchanged: number }>('import', 'products', begun.at(-1)!, products);
    expect([0, 3000]).toContain(last.unchanged);
    for (const subdomain of begun) {
      const again = await installation.json('import', 'products', subdomain, products);
      expect(again).toMatchObject({ failed: 0, unchanged: 3000 });
    }
    expect(await stored('*')).toBe(begun.length * 3000);
    expect(await stored('DISTINCT sku')).toBe(3000);
    expect(await view.number('SELECT COUNT(*) FROM products')).toBe(begun.length * 3000);
    await converges();
    for (const subdomain of begun) {
      const paths = await sitemapPaths(installation, `${subdomain}.localhost`);
      expect(new Set(paths).size).toBe(paths.length);
      expect(paths.filter((path) => /^\/products\/item-\d+$/.test(path))).toHaveLength(3000);
    }
    await expectWhole();
  }, 400_000);

  it('publishing shows every site whole and leaves nothing lying about', async () => {
    const more = async (): Promise<void> => {
      expect(await installation.json('provision', 'chamber', newSheet(150).path)).toMatchObject({ failed: 0 });
    };
    await more();
    await rounds('publish', {
      command: () => ['publish', '--all', '--wait'],
      lease: 'publish:',
      within: 3600,
      made: 'SELECT COUNT(*) FROM sites WHERE current_release IS NOT NULL',
      onFinished: more,
    });
    // The same command again, and no server, waits for the dead to be found out and ends the work.
    expect(await installation.json('publish', '--all', '--wait')).toMatchObject({ total: firms, failed: 0 });
    await converges();
    await expectWhole();
  }, 400_000);

  function newSheet(count: number): { path: string; count: number } {
    const path = writeFirms(installation.dataDir, count, `firms-${firms}.csv`, firms);
    firms += count;
    return { path, count };
  }

  async function rounds(
    work: string,
    plan: Omit<Parameters<typeof killTenTimes>[0], 'installation' | 'view' | 'random'>,
  ): Promise<void> {
    process.stderr.write(`${mode}, ${work}: KILL_SEED=${SEED}\n`);
    const { hits, made } = await killTenTimes({
      ...plan,
      installation,
      view,
      random: seededRandom(SEED, `${mode} ${work}`),
    });
    process.stderr.write(
      `${mode}, ${work}: ${hits} of 10 kills came in the midst of the work; made by then: ${made.join(', ')}\n`,
    );
  }

  /** Starts the server, unless it runs, and waits until nothing is left to do. */
  async function converges(): Promise<void> {
    await installation.start();
    await until('no operation is unfinished', async () => (await view.unfinished()) === 0, CONVERGENCE);
    await until('no site lags', async () => (await view.lagging()) === 0, CONVERGENCE);
  }

  /** Every firm is there once and its site is whole; the next publish clears away what the kills left. */
  async function expectWhole(): Promise<void> {
    const sites = await installation.sites();
    expect(sites.map(({ tenant }) => tenant).sort()).toEqual(
      Array.from({ length: firms }, (_, n) => firmName(n)).sort(),
    );
    expect(new Set(sites.map(({ subdomain }) => subdomain)).size).toBe(firms);
    expect(sites.filter(({ state }) => state !== 'live')).toEqual([]);
    expect(await installation.json('doctor')).toMatchObject({ healthy: true });
    const { pages, bad } = await crawlAll(
      installation,
      sites.map(({ subdomain }) => `${subdomain}.localhost`),
    );
    expect(bad).toEqual([]);
    expect(pages).toBeGreaterThanOrEqual(3 * firms);
    expect(await installation.json('publish', '--all', '--wait')).toMatchObject({ total: firms, failed: 0 });
    expect(leftovers(installation.dataDir)).toEqual([]);
  }
});
