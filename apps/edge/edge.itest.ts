import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { readConfig } from '#platform/config';
import { createEdge } from './edge';
import { forwardByHttp } from './forward-by-http';
import { SECURITY_HEADERS } from './headers';

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

describe('the edge', () => {
  let dataDir: string;
  let server: Server;
  const site = randomUUID();
  const forwarded: string[] = [];
  const picture = randomBytes(1_500_000);

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'teahorse-edge-'));
    await release(1, 'one');
    await release(2, 'two');
    await show(1);
    await link(`hosts/shop.localhost`, `../sites/${site}`);
    await link(`hosts/shop.example`, `../sites/${site}`);
    await link(`hosts/old.localhost`, `../sites/${site}/moved`);
    await put(`sites/${site}/moved/location`, '{"host":"shop.localhost"}');
    await put('secret.txt', 'secret');
    const config = readConfig({ DATA_DIR: dataDir });
    const edge = createEdge(config, {
      forward: (req, res) => {
        forwarded.push(`${req.method} ${req.url} ${req.headers.host}`);
        res.end('taken');
      },
      onError: (error) => forwarded.push(String(error)),
    });
    server = createServer((req, res) => {
      if (!edge(req, res)) res.writeHead(299).end('console');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function put(path: string, content: string | Buffer): Promise<void> {
    await mkdir(dirname(join(dataDir, path)), { recursive: true });
    await writeFile(join(dataDir, path), content);
  }

  async function link(path: string, target: string): Promise<void> {
    await mkdir(dirname(join(dataDir, path)), { recursive: true });
    await symlink(target, join(dataDir, `${path}.new`));
    await rename(join(dataDir, `${path}.new`), join(dataDir, path));
  }

  const show = (number: number): Promise<void> => link(`sites/${site}/current`, `releases/${number}`);

  async function release(number: number, words: string): Promise<void> {
    const page = (name: string): string => `<!doctype html><title>${name} ${words}</title>${'x'.repeat(300)}`;
    const files = [
      'index.html',
      'products.html',
      'products/tea.html',
      'products/ชา.html',
      'en/index.html',
      'en/products.html',
      '404.html',
      'en/404.html',
    ];
    const root = `sites/${site}/releases/${number}`;
    for (const file of files) {
      await put(`${root}/${file}`, page(file));
      await put(`${root}/${file}.br`, brotliCompressSync(page(file)));
      await put(`${root}/${file}.gz`, gzipSync(page(file)));
    }
    await put(`${root}/pictures/big.jpeg`, picture);
    await put(`${root}/assets/a.123.js`, '1');
    await put(`${root}/robots.txt`, 'User-agent: *');
    await put(
      `${root}/redirects.json`,
      JSON.stringify({ '/products/old': '/products/tea', '/products/เก่า': '/products/%E0%B8%8A%E0%B8%B2' }),
    );
  }

  function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      const req = request(
        { port, host: '127.0.0.1', path, method, headers: { host: 'shop.localhost:8080', ...headers } },
        (res) => {
          const chunks: Buffer[] = [];
          res.on('data', (chunk: Buffer) => chunks.push(chunk));
          res.on('end', () => resolve({ status: res.statusCode!, headers: res.headers, body: Buffer.concat(chunks) }));
        },
      );
      req.once('error', reject);
      req.end();
    });
  }

  it('serves pages without an ending, in every language, with types and security headers', async () => {
    for (const [path, file] of [
      ['/', 'index.html'],
      ['/products', 'products.html'],
      ['/products/tea', 'products/tea.html'],
      ['/en/', 'en/index.html'],
      ['/products/%E0%B8%8A%E0%B8%B2', 'products/ชา.html'],
    ]) {
      const { status, headers, body } = await ask(path!);
      expect([status, headers['content-type'], body.toString()]).toEqual([
        200,
        'text/html; charset=utf-8',
        expect.stringContaining(`${file} one`),
      ]);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        vary: 'Accept-Encoding',
        'cache-control': 'no-cache',
      });
      expect(headers['content-security-policy']).toContain("worker-src 'none'");
    }
    expect((await ask('/', { host: 'shop.example' })).status).toBe(200);
  });

  it('sends the twin that the visitor takes, each with a validator of its own', async () => {
    const plain = await ask('/');
    const br = await ask('/', { 'accept-encoding': 'gzip, deflate, br' });
    const gz = await ask('/', { 'accept-encoding': 'gzip;q=0.5, br;q=0' });
    expect([br.headers['content-encoding'], gz.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(new Set([plain, br, gz].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it('answers 304 to what the visitor has, and HEAD without a body', async () => {
    const { headers, body } = await ask('/');
    expect(await ask('/', { 'if-none-match': `"x", W/${headers.etag}` })).toMatchObject({
      status: 304,
      body: Buffer.alloc(0),
    });
    expect((await ask('/', { 'if-none-match': '"x"', 'if-modified-since': headers['last-modified']! })).status).toBe(
      200,
    );
    expect((await ask('/', { 'if-modified-since': headers['last-modified']! })).status).toBe(304);
    const head = await ask('/', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(body.length), 0]);
  });

  it('sends parts of a file, and immutable names for ever', async () => {
    const whole = await ask('/pictures/big.jpeg');
    expect(whole.body.equals(picture)).toBe(true);
    expect(whole.headers['cache-control']).toContain('immutable');
    const part = await ask('/pictures/big.jpeg', { range: 'bytes=100-199' });
    expect([part.status, part.headers['content-range']]).toEqual([206, 'bytes 100-199/1500000']);
    expect(part.body.equals(picture.subarray(100, 200))).toBe(true);
    expect((await ask('/pictures/big.jpeg', { range: 'bytes=-5' })).body.equals(picture.subarray(-5))).toBe(true);
    expect((await ask('/pictures/big.jpeg', { range: 'bytes=1500000-' })).status).toBe(416);
    expect((await ask('/pictures/big.jpeg', { range: 'bytes=0-1', 'if-range': '"other"' })).status).toBe(200);
    expect((await ask('/robots.txt', { range: 'bytes=0-3' })).body.toString()).toBe('User');
  });

  it('shows the 404 page of the language, and hides what is no page', async () => {
    expect(await ask('/nothing')).toMatchObject({ status: 404 });
    expect((await ask('/en/nothing')).body.toString()).toContain('en/404.html one');
    for (const path of [
      '/404',
      '/404.html',
      '/redirects.json',
      '/index.html.br',
      '/en/404',
      '/products/tea.html.gz',
      '/.hidden',
    ]) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
  });

  it('has one address for each page and sends the others there', async () => {
    const moves = [
      ['/products/', '/products'],
      ['/en', '/en/'],
      ['/products/tea.html', '/products/tea'],
      ['/index.html', '/'],
      ['/en/index.html', '/en/'],
      ['/products/old?a=1', '/products/tea?a=1'],
      ['/en/products/old', '/en/products/tea'],
      ['/products/%E0%B9%80%E0%B8%81%E0%B9%88%E0%B8%B2', '/products/%E0%B8%8A%E0%B8%B2'],
    ];
    for (const [from, to] of moves) {
      const { status, headers } = await ask(from!);
      expect([from, status, headers.location]).toEqual([from, 301, to]);
    }
    const { status, headers } = await ask('/products/tea?x=1', { host: 'old.localhost:8080' });
    expect([status, headers.location]).toEqual([301, 'http://shop.localhost:8080/products/tea?x=1']);
  });

  it('lets nobody out of the release', async () => {
    const attacks = [
      '/../secret.txt',
      '/../../../../secret.txt',
      '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/secret.txt',
      '/..%2f..%2fsecret.txt',
      '/..%5c..%5csecret.txt',
      '/%252e%252e/secret.txt',
      '//etc/passwd',
      '/a//b',
      '/%00',
      '/index.html%00.txt',
      '/%',
      '/%ff',
      '/\\..\\secret.txt',
      '/products/../../../1.json',
      '/./',
    ];
    for (const path of attacks) {
      const { status, body } = await ask(path);
      expect([path, [400, 404].includes(status), body.includes('secret\n') || body.toString() === 'secret']).toEqual([
        path,
        true,
        false,
      ]);
    }
    for (const host of [
      '../sites',
      '..',
      `../sites/${site}`,
      'shop.localhost/../old.localhost',
      'SHOP..localhost',
      `${'a'.repeat(64)}.localhost`,
    ]) {
      expect([host, [299, 404].includes((await ask('/', { host })).status)]).toEqual([host, true]);
    }
  });

  it('only reads, passes forms on, refuses service workers and leaves other hosts to others', async () => {
    expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
    expect((await ask('/_forms/inquiry', {}, 'POST')).body.toString()).toBe('taken');
    expect((await ask('/_forms/inquiry', { host: 'nobody.localhost' }, 'POST')).status).toBe(404);
    expect(forwarded).toEqual(['POST /_forms/inquiry shop.localhost:8080']);
    expect((await ask('/assets/a.123.js', { 'service-worker': 'script' })).status).toBe(403);
    expect((await ask('/', { host: 'localhost:8080' })).status).toBe(299);
    expect((await ask('/', { host: 'stranger.example' })).status).toBe(299);
    expect(await ask('/', { host: 'nobody.localhost' })).toMatchObject({
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  });

  it("passes visitors' own pages on, read only but for leaving them, and answers with the security headers", async () => {
    forwarded.length = 0;
    for (const path of ['/_visit/search?q=a', '/_visit/prices']) {
      const { headers, body } = await ask(path);
      expect(body.toString()).toBe('taken');
      expect(headers).toMatchObject(SECURITY_HEADERS);
    }
    expect((await ask('/_visit/prices', {}, 'HEAD')).status).toBe(200);
    expect((await ask('/_visit/leave', {}, 'POST')).body.toString()).toBe('taken');
    for (const path of ['/_visit/search', '/_visit/prices', '/_visit/enter', '/_visit/leave/x']) {
      expect((await ask(path, {}, 'POST')).status).toBe(405);
    }
    expect((await ask('/_visit/search', { host: 'old.localhost' })).headers.location).toContain('shop.localhost');
    expect((await ask('/_forms/inquiry', {}, 'POST')).headers).toMatchObject(SECURITY_HEADERS);
    expect(forwarded.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'GET /_visit/search?q=a',
      'GET /_visit/prices',
      'HEAD /_visit/prices',
      'POST /_visit/leave',
      'POST /_forms/inquiry',
    ]);
  });

  it('keeps the security headers on what the API answers over HTTP, unless the API says otherwise', async () => {
    const csp = "default-src 'none'";
    const api = createServer((req, res) => {
      const own = req.url === '/_visit/own' ? { 'content-security-policy': csp } : {};
      res.writeHead(200, { 'content-type': 'text/html', ...own }).end(req.url);
    });
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
    const forward = forwardByHttp(`http://127.0.0.1:${(api.address() as AddressInfo).port}`, () => undefined);
    const before = server;
    const edge = createEdge(readConfig({ DATA_DIR: dataDir }), { forward, onError: () => undefined });
    server = createServer((req, res) => void edge(req, res));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { headers, body } = await ask('/_visit/search?q=a');
      expect(body.toString()).toBe('/_visit/search?q=a');
      expect(headers).toMatchObject({ ...SECURITY_HEADERS, 'content-type': 'text/html' });
      expect((await ask('/_visit/own')).headers['content-security-policy']).toBe(csp);
    } finally {
      server.closeAllConnections();
      server.close();
      server = before;
      api.close();
    }
  });

  it('shows a switched release with the next request, and 410 when the site is withdrawn', async () => {
    const { headers } = await ask('/');
    await show(2);
    const second = await ask('/', { 'if-none-match': headers.etag! });
    expect([second.status, second.body.toString()]).toEqual([200, expect.stringContaining('index.html two')]);
    await put(`sites/${site}/releases/3/410.html`, 'gone');
    await show(3);
    expect(await ask('/products/tea')).toMatchObject({ status: 410, body: Buffer.from('gone') });
  });
});
