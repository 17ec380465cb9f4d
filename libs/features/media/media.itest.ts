import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { type ErrorCode, errorMessage, inTenant, localized, newId, type TenantContext } from '#kernel';
import { ContentChange } from '#features/sites';
import { PrivateFiles } from '#platform/storage';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import { Asset, AssetProcessing, MAX_ORIGINAL_BYTES, Media } from './index';

describe('media', () => {
  let app: TestApp;
  let media: Media;
  let ctx: TenantContext;
  let picture: Buffer;
  beforeAll(async () => {
    app = await createTestApp();
    media = app.get(Media);
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    ctx = inTenant(testContext, (await newTenant(app)).tenant.id);
    const background = { r: Math.floor(Math.random() * 256), g: 30, b: 90 };
    picture = await sharp({ create: { width: 700, height: 500, channels: 3, background } })
      .png()
      .toBuffer();
  });

  const add = (fileName = 'tea.png', content: Buffer | Readable = picture) => media.add(ctx, { content, fileName });
  const process = (id: string) => app.get(AssetProcessing).process(ctx, id);
  const folder = () => AssetProcessing.derivativesFolder(app.config.dataDir, ctx.tenantId);
  const changed = async (): Promise<string[]> => {
    const rows = await app.db.read(testContext, (manager) => manager.findBy(ContentChange, { tenantId: ctx.tenantId }));
    return rows.flatMap(({ keys }) => keys);
  };
  const age = (id: string, change: Partial<Asset> = {}) =>
    app.db.transact(ctx, ({ manager }) =>
      manager.update(Asset, { tenantId: ctx.tenantId, id }, { updatedAt: new Date(0), ...change } as object),
    );

  it('makes a picture ready, with derivatives that are there, and tells publishing', async () => {
    const { id, status } = await add();
    expect(status).toBe('pending');
    await process(id);
    const asset = await media.get(ctx, id);
    expect(asset).toMatchObject({
      status: 'ready',
      failure: null,
      width: 700,
      height: 500,
      color: expect.stringMatching(/^#/),
    });
    expect(asset.derivatives.map(({ format, width }) => `${format} ${width}`)).toEqual([
      'webp 320',
      'jpeg 320',
      'webp 640',
      'jpeg 640',
    ]);
    for (const { file } of asset.derivatives) expect(existsSync(join(folder(), file))).toBe(true);
    expect(await changed()).toContain(`asset:${id}`);
    expect(await process(id)).toEqual({ skipped: 'processed already' });
  });

  it('takes the same picture once, also at the same moment, and under another name as another asset', async () => {
    const added = await Promise.all(Array.from({ length: 6 }, () => add()));
    expect(new Set(added.map(({ id }) => id)).size).toBe(1);
    expect((await add('tea.png', Readable.from([picture]))).id).toBe(added[0]!.id);
    expect((await add('other.png')).id).not.toBe(added[0]!.id);
    expect(await media.list(ctx, { limit: 10 })).toHaveLength(2);
  });

  it('takes a picture again that was removed', async () => {
    const { id } = await add();
    await media.remove(ctx, id);
    await expect(media.get(ctx, id)).rejects.toMatchObject({ code: 'not_found' });
    expect((await add()).id).not.toBe(id);
    expect(await process(id)).toEqual({ skipped: 'deleted' });
  });

  it.each([
    ['logo.png', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'picture_vector', /PNG/],
    ['photo.jpg', 'not a picture', 'picture_unknown_format', /JPEG/],
    ['offer.pdf', 'not a document', 'document_not_pdf', /PDF/],
  ])('tells why %s failed, in words its owner understands', async (fileName, content, code, words) => {
    const { id } = await add(fileName, Buffer.from(content));
    await process(id);
    const { status, failure } = await media.get(ctx, id);
    expect({ status, code: failure?.code }).toEqual({ status: 'failed', code });
    expect(errorMessage(failure!.code as ErrorCode, failure!.args, 'th')).toMatch(words);
  });

  it('publishes a document under its hash, as it came', async () => {
    const { id, sha256 } = await add('offer.PDF', Buffer.from('%PDF-1.7 tea'));
    await process(id);
    expect(await media.get(ctx, id)).toMatchObject({ status: 'ready', kind: 'document', mediaType: 'application/pdf' });
    expect(readFileSync(join(folder(), `${sha256.slice(0, 24)}.pdf`), 'utf8')).toBe('%PDF-1.7 tea');
  });

  it('blames no picture for what is not its fault: it stays pending until it works', async () => {
    const { id, sha256 } = await add();
    await age(id, { attempts: 50 });
    await app.get(PrivateFiles).remove(ctx.tenantId, sha256);
    await expect(process(id)).rejects.toThrow();
    expect(await media.get(ctx, id)).toMatchObject({ status: 'pending', failure: null });
    await app.get(PrivateFiles).store(ctx.tenantId, picture, 1e6);
    await process(id);
    expect(await media.get(ctx, id)).toMatchObject({ status: 'ready' });
  });

  it('refuses what is too large, and keeps nothing of it', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1 << 20);
      })(),
    );
    await expect(add('huge.png', endless)).rejects.toMatchObject({
      code: 'payload_too_large',
      args: { limit: '40 MB' },
    });
    expect(MAX_ORIGINAL_BYTES).toBe(40 * 2 ** 20);
    expect(await media.list(ctx, { limit: 10 })).toEqual([]);
  });

  it('shows and gives nothing to another firm', async () => {
    const { id } = await add();
    const neighbour = inTenant(testContext, (await newTenant(app)).tenant.id);
    for (const attempt of [
      media.get(neighbour, id),
      media.describe(neighbour, id, null),
      media.remove(neighbour, id),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 'not_found' });
    }
    expect(await media.list(neighbour, { limit: 10 })).toEqual([]);
    expect(await app.db.read(ctx, (manager) => media.load(manager, neighbour, [id]))).toEqual(new Map());
    expect((await media.get(ctx, id)).alt).toBeNull();
  });

  it('keeps a description, and forgets it again', async () => {
    const { id } = await add();
    await media.describe(ctx, id, localized('en', 'A cup'));
    expect((await media.get(ctx, id)).alt).toEqual(localized('en', 'A cup'));
    await media.describe(ctx, id, null);
    expect((await media.get(ctx, id)).alt).toBeNull();
    expect(await changed()).toContain(`asset:${id}`);
  });

  it('finds files by the names in a sheet, in any script and with folders in front, the newest of two', async () => {
    const names = ['Tea.PNG', 'ẢNH TRÀ.JPG', 'ชา.png', '茶叶.png', 'anh.png'];
    for (const name of names) await add(name, Buffer.concat([picture, Buffer.from(name)]));
    const newest = await add('tea.png', Buffer.concat([picture, Buffer.from('newer')]));
    const find = (...wanted: string[]) => app.db.read(ctx, (manager) => media.findByFileName(manager, ctx, wanted));
    expect((await find('C:\\pictures\\TEA.png')).get('tea.png')?.id).toBe(newest.id);
    const found = await find('img/Ảnh Trà.jpg'.toLowerCase(), 'ชา.PNG', '茶叶.png', 'missing.png', 'ảnh.png');
    expect([...found.keys()].sort()).toEqual(['ชา.png', 'ảnh trà.jpg', '茶叶.png'].sort());
    expect(await find()).toEqual(new Map());
  });

  it('pages through the assets, newest first', async () => {
    const ids: string[] = [];
    for (const n of [1, 2, 3]) ids.unshift((await add(`${n}.png`)).id);
    const first = await media.list(ctx, { limit: 2 });
    expect(first.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect((await media.list(ctx, { limit: 2, before: first[1]!.id })).map(({ id }) => id)).toEqual(ids.slice(2));
  });
});

describe('media whose hint was lost', () => {
  it('is found by the reconciler once it is overdue, and finished', async () => {
    const app = await createTestApp();
    try {
      const tenantId = (await newTenant(app)).tenant.id;
      const ctx = inTenant(testContext, tenantId);
      const { sha256, bytes } = await app.get(PrivateFiles).store(tenantId, Buffer.from('text'), 100);
      const row = {
        tenantId,
        id: newId(),
        kind: 'picture',
        fileName: 'a.png',
        mediaType: '',
        bytes,
        sha256,
        status: 'pending',
      };
      const now = new Date();
      const rest = { derivatives: [], attempts: 0, createdAt: now, updatedAt: now };
      await app.db.transact(ctx, ({ manager }) => manager.insert(Asset, { ...row, ...rest } as unknown as Asset));
      await app.startWork();
      const state = async () => (await app.get(Media).get(ctx, row.id)).status;
      await app.get(AssetProcessing).look();
      await app.settled();
      expect(await state()).toBe('pending');
      const overdue = new Date(Date.now() - 60_000);
      await app.db.transact(ctx, ({ manager }) =>
        manager.update(Asset, { tenantId, id: row.id }, { updatedAt: overdue }),
      );
      await app.get(AssetProcessing).look();
      await app.settled();
      expect(await state()).toBe('failed');
    } finally {
      await app.close();
    }
  });
});
