import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import { inTenant, localized } from '#kernel';
import { changeKeys, ContentChanges } from '#features/sites';
import { Tenant } from '#features/tenants';
import { Releases, Themes } from '#storefront/releases';
import { createEdge } from './edge';

describe('a visitor', () => {
  let app: TestApp;
  let server: Server;

  beforeAll(async () => {
    app = await createTestApp();
    const edge = createEdge(app.config, { forward: (_, response) => response.end(), onError: () => undefined });
    server = createServer((req, res) => edge(req, res));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await app.close();
  });

  it('sees whole releases only, and never an older one again, during 100 publishes', async () => {
    let version = 0;
    const assets = [{ name: 'a.js', fileName: 'a.js', type: 'text/javascript', bytes: Buffer.from('//') }];
    const render = (type: string, { site }: { site: { siteName: { text: string } } }): string =>
      `<!doctype html>${type} [${site.siteName.text}] ${'x'.repeat(300)} [${site.siteName.text}]`;
    jest.spyOn(app.get(Themes), 'get').mockResolvedValue({ name: 'plain', version: '1', hash: 'h', assets, render });
    const { tenant, site } = await newTenant(app, { locales: ['en', 'th'] } as never);
    const ctx = inTenant(testContext, tenant.id);
    const publishNext = async (): Promise<void> => {
      version += 1;
      await app.db.transact(ctx, async (tx) => {
        await tx.manager.update(Tenant, { id: tenant.id }, { names: localized('en', `v${version}`) } as object);
        await app.get(ContentChanges).record(tx, ctx, [changeKeys.shell()]);
      });
      await app.get(Releases).publish(ctx);
    };
    const visit = (path: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const { port } = server.address() as AddressInfo;
        const req = request(
          { port, host: '127.0.0.1', path, headers: { host: `${site.subdomain}.localhost` } },
          (res) => {
            let body = '';
            res
              .setEncoding('utf8')
              .on('data', (chunk: string) => (body += chunk))
              .on('end', () => resolve(`${res.statusCode} ${body}`));
          },
        );
        req.once('error', reject).end();
      });

    await publishNext();
    let isOver = false;
    let visits = 0;
    const crawl = async (): Promise<void> => {
      let seen = 0;
      for (const paths = ['/', '/about', '/contact', '/th/', '/th/about']; !isOver; visits += 1) {
        const answer = await visit(paths[visits % paths.length]!);
        const [, first, last] = /^200 .*\[v(\d+)\].*\[v(\d+)\]$/.exec(answer) ?? [];
        expect([answer.slice(0, 80), first, Number(first) >= seen]).toEqual([answer.slice(0, 80), last, true]);
        expect(first).toBeDefined();
        seen = Number(first);
      }
    };
    const visitors = [crawl(), crawl(), crawl()];
    for (let count = 0; count < 100; count += 1) await publishNext();
    isOver = true;
    await Promise.all(visitors);
    expect(visits).toBeGreaterThan(100);
    expect(await visit('/about')).toContain('[v101]');
  }, 120_000);
});
