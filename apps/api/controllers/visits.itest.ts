import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createTestApp,
  newProduct,
  newTenant,
  signedIn,
  startTestApi,
  type TestApi,
  type TestApp,
  testContext,
} from '#testing';
import { inTenant, localized, type TenantContext } from '#kernel';
import { Buyer } from '#features/buyers';
import { HONEYPOT } from '#features/inquiries';
import { MailRow } from '#features/mailing';
import { Tenant, type TenantWithSite } from '#features/tenants';
import { Product, Variant } from '#features/catalog';
import { changeKeys, ContentChanges } from '#features/sites';
import { Releases } from '#storefront/releases';

/** An exact price that only a buyer who was let in may see. */
const CANARY = 987_654_321;
const SEEN = '9,876,543.21';

describe('pages for one visitor', () => {
  let app: TestApp;
  let api: TestApi;
  let firm: TenantWithSite;
  let ctx: TenantContext;
  let host: string;
  let address: string;
  let tests = 0;
  beforeAll(async () => {
    app = await createTestApp({ TRUSTED_PROXIES: '1' });
    api = await startTestApi(app);
  });
  afterAll(async () => {
    await api?.close();
    await app?.close();
  });
  beforeEach(async () => {
    firm = await newTenant(app, {
      email: 'owner@example.com',
      locales: ['en', 'th'],
      pricePolicy: 'on_request',
    } as never);
    ctx = inTenant(testContext, firm.tenant.id);
    // Limits count by address: each test has one of its own.
    address = `10.0.0.${(tests += 1)}`;
    host = `${firm.site.subdomain}.localhost:8080`;
  });

  const product = async (handle: string, more: Partial<Product> = {}): Promise<string> => {
    const { product: made } = await newProduct(app, ctx, {
      status: 'active',
      handle,
      name: localized('en', `Tea ${handle}`),
    } as never);
    await app.db.transact(ctx, async (tx) => {
      await tx.manager.update(Product, { tenantId: ctx.tenantId, id: made.id }, {
        pricePolicy: 'verified_buyers',
        ...more,
      } as object);
      await tx.manager.update(Variant, { tenantId: ctx.tenantId, productId: made.id }, {
        prices: [{ minQuantity: '1', amount: CANARY, currency: firm.tenant.currency }],
      } as object);
      await app.get(ContentChanges).record(tx, ctx, [changeKeys.product(made.id), changeKeys.productList()]);
    });
    return made.id;
  };
  const get = (path: string, headers: Record<string, string> = {}) =>
    api.send('GET', path, { headers: { host, 'x-forwarded-for': address, ...headers } });
  const ask = (fields: Record<string, string>, from = address) =>
    api.send('POST', '/_forms/access', {
      body: new URLSearchParams({ locale: 'en', return: '/buyers', ...fields }).toString(),
      headers: { host, 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': from },
    });
  const buyers = (): Promise<Buyer[]> =>
    app.db.read(ctx, (manager) => manager.find(Buyer, { where: { tenantId: ctx.tenantId }, order: { id: 'ASC' } }));
  const mails = (): Promise<MailRow[]> =>
    app.db.read(ctx, (manager) => manager.find(MailRow, { where: { tenantId: ctx.tenantId }, order: { id: 'ASC' } }));
  const lastLink = async (): Promise<string> => {
    const bodies = (await mails()).map(({ body }) => /http\S+(\/_visit\/enter\?key=\S+)/.exec(body)?.[1]);
    return bodies.filter(Boolean).at(-1)!;
  };
  const enter = async (link: string): Promise<string> => {
    const { headers } = await get(link);
    return (headers['set-cookie']?.[0] ?? '').split(';')[0]!;
  };
  const asOwner = async () => {
    const { send } = await signedIn(api, 'owner', { tenantId: ctx.tenantId });
    return (method: string, path: string, body?: unknown) =>
      send(method, `tenants/${ctx.tenantId}/buyers${path}`, body === undefined ? {} : { body });
  };

  describe('search without JavaScript', () => {
    it('answers with the page of the site and what was found, in the language asked for', async () => {
      await product('green');
      await app.get(Releases).publish(ctx);
      const { status, headers, text } = await get('/_visit/search?q=gree&locale=th');
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'x-robots-tag': 'noindex',
      });
      expect(text).toContain('<html lang="th"');
      expect(text).toContain('href="/th/products/green"');
      expect(text).toMatch(/<meta name="robots" content="noindex/);
      expect(text).not.toContain(SEEN);
      expect((await get('/_visit/search?q=gree')).text).toContain('href="/products/green"');
      expect((await get('/_visit/search?q=gree&locale=vi')).text).toContain('<html lang="en"');
      expect((await get('/_visit/search?q=nothing')).text).not.toContain('href="/products/green"');
    });

    it.each([
      ['nothing', ''],
      ['no query', 'none'],
      ['spaces', 'q=%20%20'],
      ['300 characters', `q=${encodeURIComponent('ชา'.repeat(150))}`],
      ['10,000 characters', `q=${'a'.repeat(10_000)}`],
      ['controls', 'q=%00%08%0a%7f%e2%80%ae'],
      ['half a character', 'q=%ed%a0%80&locale=%ff'],
      ['markup', `q=${encodeURIComponent('"><script>alert(1)</script>{{page}}')}`],
      ['twice', 'q=a&q=b&locale=th&locale=en'],
      ['a prototype', 'q=__proto__&locale=constructor'],
    ])('is a whole page for %s', async (_, query) => {
      await product('green');
      await app.get(Releases).publish(ctx);
      const { status, text } = await get(`/_visit/search?${query}`);
      expect(status).toBe(200);
      expect(text).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/i);
      expect(text).not.toContain('<script>');
    });

    it('finds nothing on a site whose release is not there, and is no page where there is nothing to search', async () => {
      expect((await get('/_visit/search?q=a')).status).toBe(404);
      await product('green');
      expect((await get('/_visit/search?q=green')).status).toBe(200);
      await app.get(Releases).publish(ctx);
      expect((await get('/_visit/search?q=green')).text).toContain('/products/green"');
      await rm(join(app.config.dataDir, 'sites', firm.site.id), { recursive: true });
      expect((await get('/_visit/search?q=green')).status).toBe(200);
    });

    it('is gone with the firm, and not there for other hosts', async () => {
      await product('green');
      await app.db.transact(ctx, ({ manager }) =>
        manager.update(Tenant, { id: ctx.tenantId }, { status: 'suspended' }),
      );
      expect((await get('/_visit/search?q=a')).status).toBe(410);
      expect((await get('/_visit/search?q=a', { host: 'nobody.localhost' })).status).toBe(404);
      expect((await get('/_visit/prices', { host: 'localhost' })).status).toBe(404);
    });
  });

  describe('verified buyers', () => {
    const person = { name: 'Ann', email: 'Ann@Example.org', company: 'Buyer & Co', message: 'We buy tea.' };

    it('ask, are let in by the firm, see exact prices, and are strangers again when they are shut out', async () => {
      await product('green');
      await product('secret', { pricePolicy: 'on_request' });
      await product('vague', { pricePolicy: 'range' });
      const asked = await ask(person);
      expect([asked.status, asked.headers.location]).toEqual([303, '/buyers#inquiry-sent']);
      expect((await mails())[0]).toMatchObject({ recipient: 'owner@example.com', replyTo: 'ann@example.org' });
      const owner = await asOwner();
      const [{ id }] = (await owner('GET', '?status=asked')).body.items;
      expect((await get('/_visit/prices')).headers.location).toBe('/buyers');
      const approved = await owner('POST', `/${id}/approve`, { days: 30 });
      expect(approved.body).toMatchObject({ status: 'approved', email: 'ann@example.org' });
      expect(approved.text).not.toContain('tokenHash');

      const link = await lastLink();
      const entered = await get(link);
      expect([entered.status, entered.headers.location]).toEqual([303, '/_visit/prices?locale=en']);
      const [cookie] = entered.headers['set-cookie']!;
      expect(cookie).toMatch(/^teahorse_buyer=[\w-]{43}; Max-Age=\d+; Path=\/_visit; HttpOnly; SameSite=Lax$/);
      expect(Number(/Max-Age=(\d+)/.exec(cookie!)![1])).toBeGreaterThan(29 * 86_400);
      const held = cookie!.split(';')[0]!;
      const shown = await get('/_visit/prices', { cookie: held });
      expect(shown.status).toBe(200);
      expect(shown.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
      expect(shown.text).toContain(SEEN);
      expect(shown.text).toContain('Ann');
      expect(shown.text).toContain('id="p-green"');
      for (const other of ['Tea secret', 'Tea vague']) expect(shown.text).not.toContain(other);
      const { tokenHash } = (await buyers())[0]!;
      expect(link).not.toContain(tokenHash);

      await owner('POST', `/${id}/revoke`);
      const after = await get('/_visit/prices', { cookie: held });
      expect([after.status, after.headers.location]).toEqual([303, '/buyers']);
      expect((await get(link)).headers['set-cookie']).toBeUndefined();
    });

    it('are strangers with an ended link, one that was replaced, and one of another firm', async () => {
      await product('green');
      const owner = await asOwner();
      const { body } = await owner('POST', '', { email: 'b@example.org', name: 'Bo', locale: 'th' });
      const first = await enter(await lastLink());
      expect((await get('/_visit/prices', { cookie: first })).status).toBe(200);
      await owner('POST', `/${body.id}/resend`);
      const second = await enter(await lastLink());
      expect(second).not.toBe(first);
      expect((await get('/_visit/prices', { cookie: first })).status).toBe(303);
      expect((await get('/_visit/prices', { cookie: second })).text).toContain('<html lang="th"');
      const neighbour = await newTenant(app);
      const elsewhere = await get('/_visit/prices', { cookie: second, host: `${neighbour.site.subdomain}.localhost` });
      expect(elsewhere.status).toBe(303);
      await app.db.transact(ctx, ({ manager }) =>
        manager.update(Buyer, { tenantId: ctx.tenantId, id: body.id }, { expiresAt: new Date(Date.now() - 1) }),
      );
      expect((await get('/_visit/prices', { cookie: second })).status).toBe(303);
      expect((await owner('POST', `/${body.id}/resend`)).body.code).toBe('buyer_not_approved');
      for (const wrong of [
        'teahorse_buyer=',
        'teahorse_buyer=x',
        `teahorse_buyer=${'a'.repeat(5_000)}`,
        `teahorse_buyer=%ff`,
      ]) {
        const { status, text } = await get('/_visit/prices', { cookie: wrong });
        expect(status).toBe(303);
        expect(text).not.toContain(SEEN);
      }
    });

    it('are one row for an address however often they ask, and never learn whether there was one', async () => {
      await product('green');
      const first = await ask(person);
      const again = await ask({ ...person, name: 'Anna', email: 'ann@example.ORG' });
      expect([again.status, again.headers.location, again.text]).toEqual([
        first.status,
        first.headers.location,
        first.text,
      ]);
      expect(await buyers()).toMatchObject([{ name: 'Anna', status: 'asked' }]);
      expect((await mails()).filter(({ effectKey }) => effectKey.includes(':asked:'))).toHaveLength(1);
      const owner = await asOwner();
      await owner('POST', `/${(await buyers())[0]!.id}/approve`, {});
      const held = await enter(await lastLink());
      // Somebody else writes the buyer's address into the form: nothing of the buyer changes.
      const other = await ask({ ...person, name: 'Mallory', message: 'hello' });
      expect(other.headers.location).toBe(first.headers.location);
      expect(await buyers()).toMatchObject([{ name: 'Anna', status: 'approved', message: 'hello' }]);
      expect((await get('/_visit/prices', { cookie: held })).status).toBe(200);
    });

    it('get the form again with what they wrote when something is missing, and robots get nothing', async () => {
      const { status, text, headers } = await ask({ name: 'Ann & co', email: 'no address' });
      expect(status).toBe(422);
      expect(headers['content-security-policy']).toContain("form-action 'self'");
      expect(text).toContain('value="Ann &amp; co"');
      expect(text).toContain('action="/_forms/access"');
      expect((await ask({ ...person, [HONEYPOT]: 'spam' })).status).toBe(303);
      expect(await buyers()).toEqual([]);
      expect(await mails()).toEqual([]);
    });

    it('are slowed down by address, apart from inquiries', async () => {
      const ann = (n: number) => ask({ ...person, email: `ann${n}@example.org` });
      for (let n = 0; n < 6; n += 1) await ann(n);
      const { status, headers } = await ann(7);
      expect(status).toBe(429);
      expect(headers['retry-after']).toBeDefined();
    });

    it('page through the list, and come to a product by its handle', async () => {
      const owner = await asOwner();
      for (let n = 0; n < 52; n += 1) await product(`n${String(n).padStart(2, '0')}`, { position: n });
      await owner('POST', '', { email: 'b@example.org', name: 'Bo', locale: 'en' });
      const cookie = await enter(await lastLink());
      const first = await get('/_visit/prices', { cookie });
      expect(first.text.match(/id="p-/g)).toHaveLength(50);
      expect(first.text).toMatch(/href="\/_visit\/prices\?page\S+2&amp;locale\S+en"/);
      expect(first.text).toMatch(/href="\/_visit\/prices\?locale\S+th"[^>]*hreflang="th"/);
      expect(first.text).not.toContain('action="/_forms/access"');
      expect((await get('/_visit/prices?page=2', { cookie })).text.match(/id="p-/g)).toHaveLength(2);
      expect((await get('/_visit/prices?page=999', { cookie })).text).toContain('id="p-n51"');
      const { status, headers } = await get('/_visit/prices?product=n51&locale=th', { cookie });
      expect([status, headers.location]).toEqual([303, '/_visit/prices?page=2&locale=th#p-n51']);
      expect((await get('/_visit/prices?product=none', { cookie })).headers.location).toBe(
        '/_visit/prices?locale=en#p-none',
      );
      for (const odd of ['page=-1', 'page=x', 'page=1e99', 'page=1&page=2']) {
        expect((await get(`/_visit/prices?${odd}`, { cookie })).status).toBe(200);
      }
    });

    it('leave, and their visits are noted once an hour', async () => {
      await product('green');
      const owner = await asOwner();
      await owner('POST', '', { email: 'b@example.org', name: 'Bo', locale: 'en' });
      const cookie = await enter(await lastLink());
      const seen = (await buyers())[0]!.lastSeenAt!;
      await get('/_visit/prices', { cookie });
      expect((await buyers())[0]!.lastSeenAt).toEqual(seen);
      const earlier = new Date(seen.getTime() - 3_700_000);
      await app.db.transact(ctx, ({ manager }) =>
        manager.update(Buyer, { tenantId: ctx.tenantId }, { lastSeenAt: earlier }),
      );
      await get('/_visit/prices', { cookie });
      expect((await buyers())[0]!.lastSeenAt!.getTime()).toBeGreaterThanOrEqual(seen.getTime());
      const left = await api.send('POST', '/_visit/leave', { headers: { host, cookie } });
      expect([left.status, left.headers.location]).toEqual([303, '/buyers']);
      expect(left.headers['set-cookie']![0]).toMatch(/^teahorse_buyer=; Max-Age=0; Path=\/_visit/);
    });

    it('of a firm are no other firm’s to see or change', async () => {
      await ask(person);
      const [{ id }] = (await buyers()) as [Buyer];
      const neighbour = await newTenant(app);
      const { send } = await signedIn(api, 'owner', { tenantId: neighbour.tenant.id });
      const path = `tenants/${neighbour.tenant.id}/buyers`;
      expect((await send('GET', path)).body.items).toEqual([]);
      for (const act of ['approve', 'refuse', 'revoke', 'resend']) {
        expect((await send('POST', `${path}/${id}/${act}`, { body: {} })).status).toBe(404);
      }
      expect((await send('GET', `tenants/${ctx.tenantId}/buyers`)).status).toBe(404);
    });
  });
});
