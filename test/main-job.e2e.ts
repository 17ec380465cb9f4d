import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crawlSite } from './support/crawl';
import { wordsOf } from './support/html';
import { MODES, modeEnvironment } from './support/modes';
import { Installation } from './support/running-server';
import { firmName, writeFirms, writeProducts } from './support/sheets';
import { until } from './support/until';

describe.each(MODES)('the main job, %s', (mode) => {
  let installation: Installation;

  beforeAll(async () => {
    installation = new Installation(await modeEnvironment(mode));
    await installation.start();
  });
  afterAll(() => installation?.dispose());

  const json: Installation['json'] = (...args) => installation.json(...args);
  const sites = () => installation.sites();

  it('puts the firms of a sheet online, each under its own name', async () => {
    await json('agency', 'create', 'chamber', '--name', 'Chamber', '--country', 'TH');
    const sheet = writeFirms(installation.dataDir, 21);
    const result = await json<{ done: number; failed: number }>('provision', 'chamber', sheet);
    expect(result).toMatchObject({ done: 21, failed: 0 });
    await json('publish', '--all', '--wait');
    const listed = await sites();
    expect(listed.map(({ tenant }) => tenant).sort()).toEqual(Array.from({ length: 21 }, (_, n) => firmName(n)).sort());
    for (const { subdomain, tenant } of listed) {
      const pages = await crawlSite(installation, `${subdomain}.localhost`);
      expect(pages.length).toBeGreaterThan(2);
      for (const page of pages) {
        expect({ ...page, body: undefined }).toMatchObject({ status: 200 });
        expect(wordsOf(page.body)).toContain(tenant);
      }
    }
  });

  it('makes nothing twice when the same sheet comes again', async () => {
    const before = await sites();
    const result = await json<{ unchanged: number }>('provision', 'chamber', writeFirms(installation.dataDir, 21));
    expect(result.unchanged).toBe(21);
    expect(await sites()).toHaveLength(before.length);
  });

  it('names every bad row with its column and imports the rest', async () => {
    const path = join(installation.dataDir, 'mixed.csv');
    writeFileSync(
      path,
      'name,subdomain,email\nGood Firm,good-firm,a@example.com\n,no-name,\nReserved,admin,\n<b>Bold</b>,bold,x@example.com\n',
    );
    const dry = await json<{ rows: Array<{ row: number; column: string; level: string }> }>(
      'provision',
      'chamber',
      path,
      '--dry-run',
    );
    expect(dry.rows.filter(({ level }) => level === 'error')).toMatchObject([
      { row: 3, column: 'name' },
      { row: 4, column: 'subdomain' },
    ]);
    expect((await sites()).some(({ subdomain }) => subdomain === 'good-firm')).toBe(false);
    expect(await json('provision', 'chamber', path)).toMatchObject({ done: 2, failed: 2 });
    await json('publish', 'bold', '--wait');
    const home = await installation.get('bold.localhost', '/');
    expect(home.body).toContain('&lt;b&gt;Bold');
    expect(home.body).not.toContain('<b>Bold');
  });

  it('imports products, shows them in both languages, and changes nothing when they come again', async () => {
    await json('provision', 'chamber', oneFirm('silk', 'Silk House', 'en,th'));
    const sheet = writeProducts(installation.dataDir, 30);
    expect(await json('import', 'products', 'silk', sheet)).toMatchObject({ failed: 0 });
    await json('publish', 'silk', '--wait');
    const english = await installation.get('silk.localhost', '/products/item-7');
    const thai = await installation.get('silk.localhost', '/th/products/item-7');
    expect([english.status, thai.status]).toEqual([200, 200]);
    expect(wordsOf(english.body)).toContain('Silk scarf no 7');
    expect(wordsOf(thai.body)).toContain('ผ้าพันคอไหม 7');
    expect(await json('import', 'products', 'silk', sheet)).toMatchObject({ failed: 0, unchanged: 30 });
  });

  it('shows no price to strangers while the firm shows prices on request only', async () => {
    const pages = await crawlSite(installation, 'silk.localhost');
    expect(pages.length).toBeGreaterThan(60);
    for (const { path, body } of pages)
      expect({ path, leaks: /\b1\d\d\.50\b/.test(body) }).toEqual({ path, leaks: false });
  });

  it('takes an inquiry without script and mails it to the firm', async () => {
    const form = new URLSearchParams({
      locale: 'th',
      return: '/th/contact',
      name: 'Somchai',
      email: 'buyer@example.com',
      message: 'ราคาเท่าไร',
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await installation.ask('POST', 'silk.localhost', '/_forms/inquiry', headers, form.toString());
    expect(answer).toMatchObject({ status: 303, headers: { location: '/th/contact#inquiry-sent' } });
    const isHere = (mail: string): boolean =>
      mail.includes('To: owner@example.com') && mail.includes('buyer@example.com');
    await until('the mail is written', () => mails().some(isHere), 20_000);
    const inZawgyi = 'locale=my&name=Aye&email=a%40example.com&message=' + encodeURIComponent('လက္ဖက္ရည္ ရွိလား');
    const asked = await installation.ask('POST', 'silk.localhost', '/_forms/inquiry', headers, inZawgyi);
    expect([asked.status, asked.body.includes('လက်ဖက်ရည်')]).toEqual([422, true]);
    const decided = `${inZawgyi}&zawgyi=seen`;
    expect((await installation.ask('POST', 'silk.localhost', '/_forms/inquiry', headers, decided)).status).toBe(303);
    const refused = await installation.ask(
      'POST',
      'silk.localhost',
      '/_forms/inquiry',
      headers,
      'locale=en&message=Hello',
    );
    expect(refused.status).toBe(422);
    expect(refused.body).toContain('Hello');
  });

  it('rolls back and forward', async () => {
    const { releases } = await json<{ releases: Array<{ number: number; current: boolean }> }>('releases', 'silk');
    const newest = releases[0]!.number;
    await json('rollback', 'silk');
    const after = await json<{ releases: typeof releases }>('releases', 'silk');
    expect(after.releases.find(({ current }) => current)!.number).toBeLessThan(newest);
    await json('publish', 'silk', '--wait');
    expect((await installation.get('silk.localhost', '/products/item-7')).status).toBe(200);
  });

  it('ends with exit code 0 at Ctrl-C and serves the same after a restart', async () => {
    const before = await installation.get('silk.localhost', '/products/item-7');
    expect(await installation.stop()).toBe(0);
    await installation.start();
    expect((await installation.get('silk.localhost', '/products/item-7')).body).toBe(before.body);
  });

  it('says 2 for a call it does not understand and 1 for work that failed', async () => {
    expect((await installation.command('provision')).code).toBe(2);
    expect((await installation.command('publish', 'nobody', '--wait')).code).toBe(1);
  });

  function mails(): string[] {
    const folder = join(installation.dataDir, 'mail');
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
    return names.map((name) => readFileSync(join(folder, name), 'utf8'));
  }

  function oneFirm(subdomain: string, name: string, locales: string): string {
    const path = join(installation.dataDir, `${subdomain}.csv`);
    writeFileSync(path, `name,subdomain,locales,email\n${name},${subdomain},"${locales}",owner@example.com\n`);
    return path;
  }
});
