import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { type Context, inTenant, resolveText } from '#kernel';
import { Agencies, type Agency } from '#features/agencies';
import { type OperationKind, OperationKinds, type RunningOperation } from '#features/operations';
import { Tenants } from '#features/tenants';
import { CONFIG, type Config } from '#platform/config';
import { Database } from '#platform/database';
import { demoAgencies, type DemoTenant, demoTenants } from './content';
import { drawDemoPictures } from './draw-pictures';
import { seedCatalog } from './seed-catalog';
import { seedPeople } from './seed-people';
import { seedPictures } from './seed-pictures';
import { seedStorefront } from './seed-storefront';
import { seedSignIns } from './sign-ins';
import { required } from './texts';

/** Name of the kind of operation. */
export const DEMO = 'demo';

/**
 * Makes the demo through the same services as everything else: an operation, so that a killed first start goes on where
 * it stopped. Whatever is there already is left as it is.
 */
export class DemoOperation implements OperationKind {
  readonly kind = DEMO;
  private readonly db: Database;

  constructor(private readonly app: INestApplicationContext) {
    this.db = app.get(Database, { strict: false });
    app.get(OperationKinds, { strict: false }).add(this);
  }

  async run(operation: RunningOperation): Promise<void> {
    const { ctx } = operation;
    await operation.setTotal(demoTenants.length);
    const agencies = await this.seedAgencies(ctx);
    // A fixed place, so that a killed start leaves nothing that the next one does not take away.
    const folder = join(this.app.get<Config>(CONFIG, { strict: false }).dataDir, 'demo-pictures');
    try {
      await rm(folder, { recursive: true, force: true });
      await drawDemoPictures(folder);
      for (const [index, demo] of demoTenants.entries()) {
        if (operation.signal.aborted) return;
        if (index < operation.cursor) continue;
        await this.seedTenant(ctx, agencies.get(demo.agency)!, demo, folder);
        await this.db.transact(ctx, (tx) => operation.progress(tx, { cursor: index + 1, done: 1 }));
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    await seedSignIns(this.app, ctx, agencies);
  }

  private async seedAgencies(ctx: Context): Promise<Map<string, Agency>> {
    const agencies = this.app.get(Agencies, { strict: false });
    const bySlug = new Map((await agencies.forest(ctx, 'all')).map((agency) => [agency.slug, agency] as const));
    for (const { slug, name, parent } of demoAgencies) {
      if (bySlug.has(slug)) continue;
      const parentId = parent ? bySlug.get(parent)?.id : undefined;
      const words = resolveText(required('zh-Hans', name), 'en')!.text;
      const created = await this.db.transact(ctx, (tx) =>
        agencies.create(tx, ctx, { slug, name: words, parentId, locale: 'zh-Hans', country: 'CN' }),
      );
      bySlug.set(slug, created);
    }
    return bySlug;
  }

  private async seedTenant(ctx: Context, agency: Agency, demo: DemoTenant, folder: string): Promise<void> {
    const tenants = this.app.get(Tenants, { strict: false });
    const sourceKey = `demo:${demo.subdomain}`;
    const known = await this.db.read(ctx, (manager) => tenants.bySourceKeys(manager, agency.id, [sourceKey]));
    const tenant =
      known.get(sourceKey) ??
      (
        await tenants.create(ctx, {
          agencyId: agency.id,
          names: required(demo.source, demo.name),
          country: demo.country,
          subdomain: demo.subdomain,
          locales: demo.locales,
          sector: demo.sector,
          currency: demo.currency,
          tagline: required(demo.source, demo.tagline),
          story: required(demo.source, demo.story),
          email: demo.email,
          phone: demo.phone,
          address: required(demo.source, demo.address),
          pricePolicy: demo.pricePolicy,
          sourceKey,
        })
      ).tenant;
    const tenantCtx = inTenant(ctx, tenant.id);
    const assetIds = await seedPictures(this.app, tenantCtx, demo, folder);
    const employeeIds = await seedPeople(this.app, tenantCtx, demo, assetIds);
    const productIds = await seedCatalog(this.app, tenantCtx, demo, { employeeIds, assetIds });
    await seedStorefront(this.app, tenantCtx, demo, { productIds, employeeIds, assetIds });
    await tenants.update(tenantCtx, { logoAssetId: assetIds.get('logo'), heroAssetId: assetIds.get('hero') });
  }
}
