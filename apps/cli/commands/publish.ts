import type { Command } from 'commander';
import { Agencies } from '#features/agencies';
import { changeKeys, ContentChanges } from '#features/sites';
import { inTenant } from '#kernel';
import { Database } from '#platform/database';
import { type PublishProgress, Releases } from '#storefront/releases';
import { allTenants } from '../all-tenants';
import { findTenantBySubdomain } from '../find-tenant';
import { progressBar } from '../progress-bar';
import type { CommandTools, DefineCommand } from '../run-command';

interface Options {
  all?: boolean;
  agency?: string;
  wait?: boolean;
}

/** `teahorse publish`: brings sites up to date, here and now with --wait, by the running server without. */
export const definePublish: DefineCommand = (program, run) => {
  const command: Command = program
    .command('publish')
    .description('Publish a site, or all of them')
    .argument('[subdomain]', 'which site')
    .option('--all', 'all sites')
    .option('--agency <slug>', 'with --all: only of this agency and below it')
    .option('--wait', 'publish here and wait; without it a running server does it')
    .action((subdomain: string | undefined, options: Options) => {
      if ((subdomain === undefined) === !options.all) command.error('Name one site, or give --all.', { exitCode: 2 });
      return run((tools) => {
        if (subdomain !== undefined) return publishOne(tools, subdomain, options.wait ?? false);
        return options.wait ? publishAll(tools, options) : queueAll(tools, options);
      });
    });
};

async function publishOne(tools: CommandTools, subdomain: string, wait: boolean): Promise<void> {
  const ctx = await findTenantBySubdomain(tools, subdomain);
  if (!wait) {
    await queue(tools, [ctx.tenantId]);
    tools.answer({ queued: 1 }, [`${subdomain} is queued; a running server publishes it.`]);
    return;
  }
  const result = await tools.get(Releases).publish(ctx, tools.signal);
  tools.answer({ subdomain, ...result }, [describe(subdomain, result)]);
}

async function publishAll(tools: CommandTools, options: Options): Promise<boolean> {
  const { get, ctx, json, note, answer, signal } = tools;
  const agencyIds = await agencyScope(tools, options);
  const bar = progressBar(0);
  const failures: Array<{ subdomain: string; code: string; detail: string }> = [];
  let pages = 0;
  const started = Date.now();
  const onProgress = ({ done, total, subdomain, result, error }: PublishProgress): void => {
    bar.update(done, total);
    pages += result?.pages ?? 0;
    if (error) {
      failures.push({ subdomain, code: error.code, detail: error.in(ctx.locale) });
      if (!json) note(`${subdomain}: ${error.in(ctx.locale)}`);
    }
  };
  const { total, failed } = await get(Releases).publishAll(ctx, { agencyIds }, onProgress, signal);
  bar.stop();
  const durationMs = Date.now() - started;
  answer({ total, failed, pages, durationMs, failures }, [
    `${total - failed} of ${total} sites are up to date (${pages} pages, ${(durationMs / 1000).toFixed(1)} s).`,
  ]);
  return failed === 0 && !signal.aborted;
}

async function queueAll(tools: CommandTools, options: Options): Promise<void> {
  const tenantIds = (await allTenants(tools, options.agency)).map(({ tenant }) => tenant.id);
  await queue(tools, tenantIds);
  tools.answer({ queued: tenantIds.length }, [
    `${tenantIds.length} sites are queued; a running server publishes them.`,
  ]);
}

/** Marks the sites as lagging, which a server's reconciler sees even where this process's queue is its own. */
async function queue({ get, ctx }: CommandTools, tenantIds: readonly string[]): Promise<void> {
  for (const tenantId of tenantIds) {
    await get(Database).transact(ctx, (tx) =>
      get(ContentChanges).record(tx, inTenant(ctx, tenantId), [changeKeys.shell()]),
    );
  }
}

async function agencyScope({ get, ctx }: CommandTools, { agency }: Options): Promise<string[] | undefined> {
  if (!agency) return undefined;
  const { id } = await get(Agencies).getBySlug(ctx, agency);
  return get(Agencies).descendantIds(ctx, id);
}

/** A publish in words. */
export function describe(
  subdomain: string,
  result: { kind: string; release: number; pages: number; rendered: number },
): string {
  const { kind, release, pages, rendered } = result;
  return kind === 'unchanged'
    ? `${subdomain} was up to date: release ${release}, ${pages} pages.`
    : `${subdomain}: release ${release}, ${pages} pages, ${rendered} rendered.`;
}
