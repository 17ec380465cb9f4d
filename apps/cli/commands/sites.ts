import type { Site } from '#features/sites';
import { siteUrl } from '#platform/config';
import { allTenants } from '../all-tenants';
import type { DefineCommand } from '../run-command';

/** `teahorse sites`: lists the sites, of one agency and below it or of all. */
export const defineSites: DefineCommand = (program, run) => {
  program
    .command('sites')
    .description('List sites: subdomain, firm, state, address')
    .option('--agency <slug>', 'only of this agency and below it')
    .action((options: { agency?: string }) =>
      run(async (tools) => {
        const { config } = tools;
        const sites = (await allTenants(tools, options.agency)).map(({ tenant, site }) => ({
          subdomain: site.subdomain,
          tenant: tenant.name,
          tenantId: tenant.id,
          state: tenant.status === 'active' ? stateOf(site) : tenant.status,
          release: site.currentRelease,
          url: `${siteUrl(config, `${site.subdomain}.${config.sitesDomain}`)}/`,
          locales: site.locales,
        }));
        tools.answer({ sites }, [
          ...sites.map(({ subdomain, tenant, state, url }) => [subdomain, tenant, state, url].join('\t')),
          ...(sites.length === 0
            ? ['There are no sites yet. Create some with: teahorse provision <agency> <file>']
            : []),
        ]);
      }),
    );
};

function stateOf({ publishError, lagSince, currentRelease }: Site): string {
  if (publishError) return 'failed';
  if (lagSince) return 'lagging';
  return currentRelease === null ? 'unpublished' : 'live';
}
