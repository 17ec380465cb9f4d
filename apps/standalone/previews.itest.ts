import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { inTenant } from '#kernel';
import { ThemePreview } from '#features/themes';
import { Releases } from '#storefront/releases';
import { ThemeUploads } from '#storefront/themes';
import {
  createTestApp,
  newAgency,
  newTenant,
  signedIn,
  startTestApi,
  type TestApi,
  type TestApp,
  testContext,
  themeArchive,
} from '#testing';
import { createEdge, forwardByHttp } from '../edge';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

describe('a preview', () => {
  let app: TestApp;
  let api: TestApi;
  let edge: Server;
  beforeAll(async () => {
    app = await createTestApp();
    api = await startTestApi(app);
    const forward = forwardByHttp(api.origin, () => undefined);
    const serve = createEdge(app.config, { forward, onError: () => undefined });
    edge = createServer((request, response) => serve(request, response) || response.writeHead(299).end());
    await new Promise<void>((resolve) => edge.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    edge?.closeAllConnections();
    edge?.close();
    await api?.close();
    await app?.close();
  });

  const visit = (url: string, path: string, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { port } = edge.address() as AddressInfo;
      const headers = { host: new URL(url).host, 'accept-language': 'th' };
      const sent = httpRequest({ port, host: '127.0.0.1', method, path, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
      });
      sent.on('error', reject).end();
    });

  it('shows a real site with another theme at a host of its own, and sends no forms', async () => {
    const agencyId = (await newAgency(app)).id;
    const officer = await signedIn(api, 'agency_officer', { agencyId });
    const { tenant, site } = await newTenant(app, { agencyId, locales: ['en', 'th'] } as never);
    await app.get(Releases).publish(inTenant(testContext, tenant.id));
    const hero = '<section class="hero" id="of-the-package"><h1>{{text page.hero.heading}}</h1></section>';
    const archive = await themeArchive({ files: { 'sections/hero/section.hbs': hero } });
    const { id } = await app.get(ThemeUploads).upload(testContext, agencyId, Readable.from([archive]));
    const made = await officer.send('POST', `agencies/${agencyId}/theme-packages/${id}/previews`, {
      body: { tenantId: tenant.id },
    });
    expect(made.status).toBe(201);
    const { url } = made.body as { url: string };
    expect(url).toMatch(/^http:\/\/preview-[a-z2-7]{26}\.localhost(:\d+)?\/$/);

    const home = await visit(url, '/');
    expect(home).toMatchObject({ status: 200, text: expect.stringContaining('of-the-package') });
    expect(home.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("script-src 'self';"),
    });
    expect(await visit(url, '/th/about')).toMatchObject({ status: 200, text: expect.stringContaining('lang="th"') });
    expect(await visit(url, '/th/nowhere')).toMatchObject({ status: 404, text: expect.stringContaining('lang="th"') });
    const [, icon] = /<link rel="icon" href="([^"]+)"/.exec(home.text)!;
    expect(await visit(url, icon!)).toMatchObject({ status: 200, headers: { 'content-type': 'image/svg+xml' } });
    expect((await visit(url, '/robots.txt')).text).toContain('Disallow: /');
    for (const path of ['/pictures/..%2f..%2f1.json', '/pictures/..', '/assets/../1.json', '/pictures/none.avif']) {
      expect([path, [400, 404].includes((await visit(url, path)).status)]).toEqual([path, true]);
    }
    expect(await visit(url, '/_forms/inquiry', 'POST')).toMatchObject({
      status: 403,
      text: expect.stringMatching(/[ก-๙]/),
    });
    const published = await readFile(join(app.config.dataDir, 'sites', site.id, 'current/index.html'), 'utf8');
    expect(published).not.toContain('of-the-package');

    const stranger = url.replace(/preview-.{26}/, `preview-${'a'.repeat(26)}`);
    expect(await visit(stranger, '/')).toMatchObject({ status: 404, text: expect.stringMatching(/[ก-๙]/) });
    const other = await newTenant(app);
    const foreign = `agencies/${agencyId}/theme-packages/${id}/previews`;
    expect((await officer.send('POST', foreign, { body: { tenantId: other.tenant.id } })).status).toBe(404);
    await app.db.transact(testContext, ({ manager }) =>
      manager.update(ThemePreview, { tenantId: tenant.id }, { expiresAt: new Date(Date.now() - 1) }),
    );
    expect((await visit(url, '/')).status).toBe(404);
  }, 60_000);
});
