import { LOCALES } from '#kernel';
import { crawlSite } from './support/crawl';
import { DatabaseView } from './support/database-view';
import { MODES, modeEnvironment } from './support/modes';
import { seededRandom, seedOf } from './support/random';
import { Installation } from './support/running-server';
import { until } from './support/until';

interface SignIn {
  email: string;
  password: string;
  role: string;
}

const SEED = seedOf('KILL_SEED');
const TABLES = [
  'agencies',
  'tenants',
  'sites',
  'users',
  'memberships',
  'employees',
  'departments',
  'vacancies',
  'categories',
  'products',
  'variants',
  'assets',
];

describe.each(MODES)('the first start, %s', (mode) => {
  let installation: Installation;
  let view: DatabaseView | undefined;
  let made: Record<string, number>;

  beforeAll(async () => {
    installation = await newInstallation();
    await installation.start();
    view = await DatabaseView.open(installation);
  }, 180_000);
  afterAll(async () => {
    await view?.close();
    await installation?.dispose();
  });

  it('ends with the ready line, after the addresses of the sites and the sign-ins', () => {
    const lines = installation.output.trimEnd().split('\n');
    expect(lines.at(-1)).toBe(`Teahorse is ready on http://localhost:${installation.port}`);
    expect(printedSites(installation.output).length).toBeGreaterThanOrEqual(6);
    expect(printedSignIns(installation.output).map(({ role }) => role)).toEqual(['agency_admin', 'owner']);
  });

  it('makes an agency with two hubs under it and at least six firms over five sectors, in all seven languages', async () => {
    const agencies = await view!.rows<{ slug: string; name: string; parent: string | null }>(
      'SELECT a.slug, a.name, p.slug AS parent FROM agencies a LEFT JOIN agencies p ON p.id = a.parent_id ORDER BY a.slug',
    );
    expect(agencies.map(({ parent }) => parent)).toEqual([null, 'yunnan', 'yunnan']);
    expect(agencies[0]).toMatchObject({ slug: 'yunnan', name: 'Yunnan SME Bureau (demo)' });
    const tenants = await view!.rows<{ sector: string; locale: string }>('SELECT sector, locale FROM tenants');
    expect(tenants.length).toBeGreaterThanOrEqual(6);
    expect(new Set(tenants.map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(tenants.map(({ locale }) => locale))).toEqual(new Set(LOCALES));
    expect(printedSites(installation.output)).toHaveLength(tenants.length);
  });

  it('gives each firm 8 to 20 products, people and pictures', async () => {
    made = await counts(view!);
    const shelves = await view!.rows<{ count: number }>('SELECT COUNT(*) AS count FROM products GROUP BY tenant_id');
    expect(shelves).toHaveLength(made.tenants!);
    for (const { count } of shelves) expect(Number(count) >= 8 && Number(count) <= 20).toBe(true);
    expect(await view!.number("SELECT COUNT(*) FROM assets WHERE status <> 'ready'")).toBe(0);
    expect(made.assets).toBeGreaterThan(made.products!);
    expect(made.vacancies).toBeGreaterThan(0);
    expect(made.employees).toBeGreaterThanOrEqual(4 * made.tenants!);
  });

  it('answers every address of every sitemap with a page in its language, with pictures that are there', async () => {
    const spoken = new Set<string>();
    for (const host of printedSites(installation.output)) {
      const home = await installation.get(host, '/');
      const main = /<html[^>]* lang="([^"]+)"/.exec(home.body)?.[1];
      for (const { path, status, body } of await crawlSite(installation, host)) {
        const prefix = LOCALES.find((locale) => path.startsWith(`/${locale}/`));
        const lang = /<html[^>]* lang="([^"]+)"/.exec(body)?.[1];
        expect({ host, path, status, lang }).toEqual({ host, path, status: 200, lang: prefix ?? main });
        spoken.add(lang!);
      }
      const pictures = [...home.body.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, src]) => src!);
      expect(pictures.length).toBeGreaterThan(0);
      for (const src of pictures)
        expect({ src, status: (await installation.get(host, src)).status }).toEqual({ src, status: 200 });
    }
    expect(spoken).toEqual(new Set(LOCALES));
  });

  it('lets people in with the sign-ins that it prints, and nobody with another password', async () => {
    for (const { email, password } of printedSignIns(installation.output)) {
      expect((await signIn(email, `${password}x`)).status).toBe(401);
      const answer = await signIn(email, password);
      expect(answer).toMatchObject({ status: 200, headers: { 'set-cookie': [expect.stringMatching(/HttpOnly/i)] } });
      const cookie = String(answer.headers['set-cookie']).split(';')[0]!;
      const me = await installation.get('localhost', '/api/v1/auth/me', { cookie });
      expect(JSON.parse(me.body)).toMatchObject({ email });
    }
  });

  it('makes nothing again at the second start, which takes under five seconds', async () => {
    const printed = installation.output;
    expect(await installation.stop()).toBe(0);
    const started = Date.now();
    await installation.start();
    expect(Date.now() - started).toBeLessThan(5_000);
    expect(await counts(view!)).toEqual(made);
    expect(printedSites(installation.output).sort()).toEqual(printedSites(printed).sort());
    expect(printedSignIns(installation.output)).toEqual(printedSignIns(printed));
    expect(installation.output).not.toContain('Making the demo');
  });

  it('killed at three moments while it makes the demo, completes it at the next start without doubling anything', async () => {
    process.stderr.write(`${mode}, first start: KILL_SEED=${SEED}\n`);
    const random = seededRandom(SEED, `${mode} first start`);
    const killed = await newInstallation();
    let look: DatabaseView | undefined;
    try {
      for (const part of [0, 1, 2]) {
        const started = killed.start().then(
          () => 'ready',
          () => 'killed',
        );
        await until('the demo is begun', () => killed.output.includes('Making the demo'), 30_000, 10);
        look ??= await DatabaseView.open(killed);
        const enough = Math.floor(((part + random()) / 3) * (made.products! - 1));
        await until(
          'enough products',
          async () => (await look!.number('SELECT COUNT(*) FROM products')) >= enough,
          120_000,
          5,
        );
        await killed.kill();
        expect(await started).toBe('killed');
        await look.outwaitLeases();
      }
      await killed.start();
      expect(await counts(look!)).toEqual(made);
      expect(await killed.json('doctor')).toMatchObject({ healthy: true });
      for (const host of printedSites(killed.output)) {
        for (const { path, status } of await crawlSite(killed, host))
          expect({ host, path, status }).toEqual({ host, path, status: 200 });
      }
    } finally {
      await look?.close();
      await killed.dispose();
    }
  }, 240_000);

  async function newInstallation(): Promise<Installation> {
    return new Installation({ ...(await modeEnvironment(mode)), DEMO: '1' });
  }

  const signIn = (identifier: string, password: string) =>
    installation.ask(
      'POST',
      'localhost',
      '/api/v1/auth/sign-in',
      { 'content-type': 'application/json', origin: `http://localhost:${installation.port}` },
      JSON.stringify({ identifier, password }),
    );
});

async function counts(view: DatabaseView): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const table of TABLES) found[table] = await view.number(`SELECT COUNT(*) FROM ${table}`);
  return found;
}

function printedSites(output: string): string[] {
  return [...output.matchAll(/^ {2}http:\/\/([a-z0-9-]+\.localhost):\d+\//gm)].map(([, host]) => host!);
}

function printedSignIns(output: string): SignIn[] {
  return [...output.matchAll(/^ {2}(\S+@\S+) {2}(\S+) {2}(\w+), .+$/gm)].map(([, email, password, role]) => ({
    email: email!,
    password: password!,
    role: role!,
  }));
}
