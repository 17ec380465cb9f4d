import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { inTenant, systemContext } from '#kernel';
import { Agencies } from '#features/agencies';
import { Media } from '#features/media';
import { OperationRunner, Operations } from '#features/operations';
import { TenantDirectory, type TenantWithSite } from '#features/tenants';
import { type Config, siteUrl } from '#platform/config';
import { Database } from '#platform/database';
import type { ListedSite } from '../start-page';
import { demoTenants } from './content';
import { DEMO, DemoOperation } from './demo-operation';
import { readSignIns } from './sign-ins';

/**
 * Makes the demo on an installation that is empty, or goes on with one that was begun, and waits until its sites are
 * published. Returns the demo's sites; none on an installation that is in use without it.
 */
export async function prepareDemo(
  app: INestApplicationContext,
  config: Config,
  signal: AbortSignal,
): Promise<ListedSite[]> {
  const ctx = systemContext('demo', 'demo');
  new DemoOperation(app);
  const agencies = await app.get(Agencies, { strict: false }).forest(ctx, 'all');
  const top = agencies.find(({ slug }) => slug === 'yunnan');
  if (agencies.length > 0 && !top) return [];
  const isWhole = readSignIns(config.dataDir).length > 0 && agencies.length > 0;
  if (!isWhole) {
    process.stdout.write('Making the demo: seven firms with their products, people and pictures ...\n');
    const operations = app.get(Operations, { strict: false });
    const operation = await app
      .get(Database, { strict: false })
      .transact(ctx, (tx) => operations.submit(tx, ctx, { kind: DEMO, input: {}, submissionKey: DEMO }));
    await finished(app, operation.id, signal);
  }
  const sites = await demoSites(app, config);
  if (!isWhole) await published(app, signal);
  return sites;
}

/** What to print about the demo: addresses and sign-ins. */
export function demoWords(config: Config, sites: readonly ListedSite[]): string[] {
  if (sites.length === 0) return [];
  const signIns = readSignIns(config.dataDir);
  return [
    'Demo sites:',
    ...sites.map(({ name, url }) => `  ${url}  ${name}`),
    'Demo sign-ins:',
    ...signIns.map(({ email, password, role, place }) => `  ${email}  ${password}  ${role}, ${place}`),
  ];
}

async function demoTenantsWithSites(app: INestApplicationContext): Promise<TenantWithSite[]> {
  const ctx = systemContext('demo', 'demo');
  const subdomains = new Set(demoTenants.map(({ subdomain }) => subdomain));
  const agencyIds = (await app.get(Agencies, { strict: false }).forest(ctx, 'all'))
    .filter(({ slug }) => slug.startsWith('yunnan'))
    .map(({ id }) => id);
  const rows = await app.get(TenantDirectory, { strict: false }).list(ctx, { agencyIds }, { limit: 200 });
  return rows.filter(({ site }) => subdomains.has(site.subdomain)).reverse();
}

async function demoSites(app: INestApplicationContext, config: Config): Promise<ListedSite[]> {
  return (await demoTenantsWithSites(app)).map(({ tenant, site }) => ({
    name: tenant.name,
    locale: tenant.names.source,
    url: `${siteUrl(config, `${site.subdomain}.${config.sitesDomain}`)}/`,
  }));
}

/** Waits for the operation; this process's worker or another's runs it. */
async function finished(app: INestApplicationContext, id: string, signal: AbortSignal): Promise<void> {
  const ctx = systemContext('demo', 'demo');
  const operations = app.get(Operations, { strict: false });
  while (!signal.aborted) {
    await app.get(OperationRunner, { strict: false }).run(id, signal);
    const { finishedAt, error } = await operations.get(ctx, 'all', id);
    if (error) throw new Error(`The demo could not be made: ${error.code} ${JSON.stringify(error.args)}`);
    if (finishedAt) return;
    await sleep(100);
  }
}

/** Waits, at most two minutes, until the demo's sites show their pictures: nothing lags, no picture is in work. */
async function published(app: INestApplicationContext, signal: AbortSignal): Promise<void> {
  const ctx = systemContext('demo', 'demo');
  const media = app.get(Media, { strict: false });
  for (const deadline = Date.now() + 120_000; Date.now() < deadline && !signal.aborted; await sleep(100)) {
    const rows = await demoTenantsWithSites(app);
    if (rows.some(({ site }) => site.lagSince !== null || site.currentRelease === null)) continue;
    const assets = await Promise.all(rows.map(({ tenant }) => media.list(inTenant(ctx, tenant.id), { limit: 200 })));
    if (assets.flat().every(({ status }) => status !== 'pending')) return;
  }
}
