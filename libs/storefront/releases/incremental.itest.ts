import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import { inTenant, localized, type TenantContext } from '#kernel';
import { dumpTheme } from './fixtures/dump-theme';
import { catalogEdits } from './fixtures/edits/catalog-edits';
import { type Edit, Editor } from './fixtures/edits/editor';
import { pageEdits } from './fixtures/edits/page-edits';
import { peopleEdits } from './fixtures/edits/people-edits';
import { siteEdits } from './fixtures/edits/site-edits';
import { fileHashes } from './fixtures/published-files';
import { Shop } from './fixtures/shop';
import { Releases } from './releases';
import { Themes } from './themes';

const SEQUENCES = Number(process.env.INCREMENTAL_SEQUENCES ?? 80);

describe('an incremental release', () => {
  let app: TestApp;
  let releases: Releases;
  let ctx: TenantContext;
  let siteId: string;
  /** Those that change what some pages show, and those after which every page is rendered. */
  let some: Record<string, Edit>;
  let every: Record<string, Edit>;

  beforeAll(async () => {
    app = await createTestApp();
    releases = app.get(Releases);
    jest.spyOn(app.get(Themes), 'get').mockResolvedValue(dumpTheme());
    const { tenant, site } = await newTenant(app, { locales: ['en', 'th'] } as never);
    ctx = inTenant(testContext, tenant.id);
    siteId = site.id;
    const shop = new Shop(app, ctx);
    await fill(shop);
    const editor = new Editor(app.db, ctx, shop);
    const publish: Edit = async () => void (await releases.publish(ctx));
    const rollback: Edit = async () => void (await releases.rollback(ctx).catch(() => undefined));
    some = { ...catalogEdits(editor), ...peopleEdits(editor), ...pageEdits(editor), publish };
    every = { ...siteEdits(editor), rollback };
  });
  afterAll(() => app?.close());

  it('is byte for byte what a full publish makes, after any edits', async () => {
    const site = join(app.config.dataDir, 'sites', siteId);
    const edits = { ...some, ...every };
    const kind = fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom(...Object.keys(some)) },
      { weight: 1, arbitrary: fc.constantFrom(...Object.keys(every)) },
    );
    const edit = fc.record({ kind, n: fc.nat(1_000_000) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (sequence) => {
        await releases.publish(ctx);
        for (const { kind, n } of sequence) await edits[kind]!(n);
        await releases.publish(ctx);
        const incremental = await fileHashes(join(site, 'current/'));
        await rm(join(site, 'releases'), { recursive: true });
        await releases.publish(ctx);
        expect(incremental).toEqual(await fileHashes(join(site, 'current/')));
      }),
      { numRuns: SEQUENCES, seed: 20_261_124 },
    );
  }, 300_000);
});

async function fill(shop: Shop): Promise<void> {
  const top = await shop.category('tea');
  const below = await shop.category('green', top);
  const person = await shop.employee('Li Mei', {
    departmentId: await shop.department('Sales'),
    consentFields: ['name', 'department', 'email'],
  });
  for (let index = 0; index < 4; index += 1) {
    const picture = await shop.picture(`picture-${index}`);
    await shop.product(`product-${index}`, {
      categoryIds: index % 2 ? [top] : [below],
      pictureIds: [picture],
      contactEmployeeId: index === 0 ? person : null,
      position: index,
    });
  }
  await shop.vacancy('taster');
  await shop.post('opening', { authorEmployeeId: person });
  await shop.page('terms', { kind: 'legal', title: localized('en', 'Terms') });
}
