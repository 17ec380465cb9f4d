import type { INestApplicationContext } from '@nestjs/common';
import { AppError, type TenantContext } from '#kernel';
import { Posts, postSchema, sectionsSchema, SitePages, sitePageSchema } from '#features/pages';
import { Tenants } from '#features/tenants';
import type { DemoSection, DemoTenant, DemoValue } from './content';
import { required } from './texts';

const DAY = 24 * 3600_000;

/** What a storefront refers to, by the demo's own keys. */
interface References {
  productIds: ReadonlyMap<string, string>;
  employeeIds: ReadonlyMap<string, string>;
  assetIds: ReadonlyMap<string, string>;
}

/** Enters a firm's news, pages, hours and whatever else stands on its site, those that are not there yet. */
export async function seedStorefront(
  app: INestApplicationContext,
  ctx: TenantContext,
  demo: DemoTenant,
  references: References,
): Promise<void> {
  const { storefront } = demo;
  await app.get(Tenants, { strict: false }).update(ctx, {
    hours: {
      days: storefront.hours.days.flatMap(({ days, opens, closes }) => days.map((day) => ({ day, opens, closes }))),
      note: storefront.hours.note ? required(demo.source, storefront.hours.note) : null,
    },
    channels: [...storefront.channels],
    location: storefront.location,
  });
  await seedPosts(app, ctx, demo, references);
  await seedPages(app, ctx, demo, references);
}

async function seedPosts(
  app: INestApplicationContext,
  ctx: TenantContext,
  demo: DemoTenant,
  { assetIds, employeeIds }: References,
): Promise<void> {
  const posts = app.get(Posts, { strict: false });
  for (const { slug, title, summary, body, picture, author, daysAgo } of demo.storefront.posts) {
    const input = postSchema.parse({
      slug,
      title: required(demo.source, title),
      summary: required(demo.source, summary),
      body: required(demo.source, body),
      pictureAssetId: picture ? known(assetIds, picture) : null,
      authorEmployeeId: author ? known(employeeIds, author) : null,
      status: 'published',
      publishedAt: new Date(Date.now() - daysAgo * DAY).toISOString(),
    });
    await unlessThere(posts.create(ctx, input));
  }
}

async function seedPages(
  app: INestApplicationContext,
  ctx: TenantContext,
  demo: DemoTenant,
  references: References,
): Promise<void> {
  const pages = app.get(SitePages, { strict: false });
  const { storefront, source } = demo;
  for (const { slug, kind, title, sections } of storefront.pages) {
    const input = sitePageSchema.parse({
      slug,
      kind,
      title: required(source, title),
      sections: placed(demo, sections, references),
      status: 'published',
    });
    await unlessThere(pages.create(ctx, input));
  }
  for (const page of ['home', 'about'] as const) {
    const sections = storefront[page];
    const { version } = await pages.arrangement(ctx, page);
    if (sections && version === 0) {
      await pages.arrange(ctx, page, version, sectionsSchema.parse(placed(demo, sections, references)));
    }
  }
}

/** Entered before the process was killed the last time. */
async function unlessThere(creating: Promise<unknown>): Promise<void> {
  await creating.catch((error: unknown) => {
    if (!(error instanceof AppError && error.code === 'handle_taken')) throw error;
  });
}

/** Sections as the pages feature takes them; each is known by its type, and by a number when it comes again. */
function placed(demo: DemoTenant, sections: readonly DemoSection[], references: References): unknown[] {
  const value = (given: DemoValue): unknown => {
    if (typeof given !== 'object') return given;
    if ('words' in given) return { text: required(demo.source, given.words) };
    if ('html' in given) return { html: required(demo.source, given.html) };
    if ('picture' in given) return { asset: known(references.assetIds, given.picture) };
    return { product: known(references.productIds, given.product) };
  };
  const values = (given: Readonly<Record<string, DemoValue>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(given).map(([id, one]) => [id, value(one)]));
  return sections.map(({ type, settings = {} }, index) => {
    const earlier = sections.slice(0, index).filter((section) => section.type === type).length;
    const entries = Object.entries(settings).map(([id, given]) => [
      id,
      Array.isArray(given) ? given.map(values) : value(given as DemoValue),
    ]);
    return { id: earlier === 0 ? type : `${type}-${earlier + 1}`, type, settings: Object.fromEntries(entries) };
  });
}

function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo refers to ${key}, which it does not have`);
  return id;
}
