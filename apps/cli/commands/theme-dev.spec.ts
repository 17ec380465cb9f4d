import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGE_TYPES } from '#theming';
import { ThemeDevServer } from './theme-dev-server';
import { installedThemes } from './theme-folder';
import { type ThemeState, ThemeWorkshop } from './theme-workshop';

let folder: string;
let workshop: ThemeWorkshop;
let server: ThemeDevServer;
let url: string;
const told: ThemeState[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'theme-dev-'));
  await cp(join(installedThemes(), 'tea-house'), join(folder, 'tea'), { recursive: true });
  workshop = await ThemeWorkshop.open(join(folder, 'tea'), (state) => void told.push(state));
  server = new ThemeDevServer(workshop);
  url = await server.listen(0);
});
afterEach(async () => {
  await server.close();
  workshop.close();
  await rm(folder, { recursive: true, force: true });
});

/** One answer; the server listens on 127.0.0.1 only. */
function fetchPage(path: string): Promise<{ status: number; type: string; body: string }> {
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', port: new URL(url).port, path, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => done({ status: response.statusCode!, type: response.headers['content-type']!, body }));
    }).on('error', fail);
  });
}

/** An event stream: each call of `next` waits for one more event. */
function events() {
  const waiting: ((data: string) => void)[] = [];
  const ready: string[] = [];
  const request = get({ host: '127.0.0.1', port: new URL(url).port, path: '/__events', agent: false }, (response) => {
    response.setEncoding('utf8').on('data', (chunk: string) => {
      for (const [, data] of chunk.matchAll(/^data: (.*)$/gm)) {
        const next = waiting.shift();
        if (next) next(data!);
        else ready.push(data!);
      }
    });
    response.on('error', () => undefined);
  });
  request.on('error', () => undefined);
  return {
    next: () => new Promise<string>((done) => (ready.length > 0 ? done(ready.shift()!) : waiting.push(done))),
    close: () => request.destroy(),
  };
}

const hero = (): string => join(folder, 'tea/sections/hero/section.hbs');

it('shows an index, every page in a language, and what they load', async () => {
  const index = await fetchPage('/');
  for (const type of PAGE_TYPES) {
    expect(index.body).toContain(`href="/km/${type}"`);
    const { status, body } = await fetchPage(`/km/${type}`);
    expect({
      type,
      status,
      isWhole: /<script src="\/__reload.js\?version=1" defer><\/script><\/body>/.test(body),
    }).toEqual({
      type,
      status: 200,
      isWhole: true,
    });
  }
  const { body } = await fetchPage('/en/products');
  const [, asset] = /href="(\/assets\/mark\.[0-9a-f]+\.svg)"/.exec(body)!;
  expect(await fetchPage(asset!)).toMatchObject({ status: 200, type: 'image/svg+xml' });
  const [, picture] = /<img src="(\/pictures\/[^"]+)"/.exec(body)!;
  const drawing = await fetchPage(picture!.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='));
  expect(drawing).toMatchObject({ status: 200, type: 'image/svg+xml' });
  const { w, h } = Object.fromEntries(
    new URL(picture!.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='), url).searchParams,
  );
  expect(drawing.body).toContain(`viewBox="0 0 ${w} ${h}"`);
  expect(body).toContain(`width="${w}" height="${h}"`);
});

it('follows the links of its samples, and knows what it does not have', async () => {
  for (const path of [
    '/en/',
    '/en/products/p1/',
    '/en/team/p1',
    '/en/news/n1',
    '/en/c1/',
    '/en/home?preset=indigo&empty',
  ]) {
    expect(await fetchPage(path)).toMatchObject({ status: 200 });
  }
  for (const path of ['/en/nothing', '/xx/home', '/assets/gone.js', '/assets/..%2f..%2ftheme.json']) {
    expect(await fetchPage(path)).toMatchObject({ status: 404 });
  }
});

it('tells open pages of a change, and shows it', async () => {
  const stream = events();
  expect(await stream.next()).toBe('1');
  await writeFile(hero(), (await readFile(hero(), 'utf8')).replace('<h1>', '<h1 id="changed">'));
  expect(await stream.next()).toBe('2');
  expect((await fetchPage('/en/home')).body).toContain('<h1 id="changed">');
  stream.close();
});

it('shows what is wrong in the place of a page, and the page again when it is mended', async () => {
  const stream = events();
  await stream.next();
  const good = await readFile(hero(), 'utf8');
  await writeFile(hero(), `${good}\n{{shout "<b>"}}`);
  const broken = await stream.next();
  const page = await fetchPage('/en/home');
  expect(page.status).toBe(500);
  expect(page.body).toContain('unknown-helper');
  expect(page.body).toContain(`/__reload.js?version=${broken}`);
  expect(told.at(-1)!.findings).toContainEqual(expect.objectContaining({ rule: 'unknown-helper' }));
  await writeFile(hero(), good);
  await stream.next();
  expect(await fetchPage('/en/home')).toMatchObject({ status: 200 });
  stream.close();
});

it('shows a manifest that cannot be read as a finding', async () => {
  const stream = events();
  await stream.next();
  await writeFile(join(folder, 'tea/theme.json'), '{');
  await stream.next();
  expect((await fetchPage('/')).body).toContain('invalid-file');
  stream.close();
});

it('ends open event streams when it is closed', async () => {
  const stream = events();
  await stream.next();
  await server.close();
  await expect(fetchPage('/')).rejects.toThrow();
});
