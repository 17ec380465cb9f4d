import { access, constants, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { Database } from '#platform/database';
import { JobQueue } from '#platform/jobs';
import { allTenants } from '../all-tenants';
import type { CommandTools, DefineCommand } from '../run-command';

/** Bytes on disk below which releases and uploads will soon fail. */
const LEAST_FREE = 1024 ** 3;
/** How long a site may lag before something must be wrong, in ms. */
const LONGEST_LAG = 5 * 60_000;

interface Finding {
  check: string;
  ok: boolean;
  detail: string;
}

/** `teahorse doctor`: checks what Teahorse stands on and every site's state, and says what to do. */
export const defineDoctor: DefineCommand = (program, run) => {
  program
    .command('doctor')
    .description('Check database, queue, disk and sites, and say what to do')
    .action(() =>
      run(async (tools) => {
        const checks = [checkDatabase, checkQueue, checkDisk, checkSites];
        const findings = (await Promise.all(checks.map((check) => check(tools)))).flat();
        const healthy = findings.every(({ ok }) => ok);
        tools.answer(
          { healthy, findings },
          findings.map(({ check, ok, detail }) => `${ok ? 'ok  ' : 'FAIL'} ${check}: ${detail}`),
        );
        return healthy;
      }),
    );
};

async function checkDatabase({ get, ctx, config }: CommandTools): Promise<Finding[]> {
  const db = get(Database);
  const where = config.databaseUrl ? 'MariaDB or MySQL' : `embedded, in ${config.dataDir}`;
  const pending = await db.read(ctx, () => db.dataSource.showMigrations());
  return [
    { check: 'database', ok: !pending, detail: pending ? 'migrations are outstanding; start the server once' : where },
  ];
}

async function checkQueue({ get, config }: CommandTools): Promise<Finding[]> {
  const pending = await get(JobQueue).pending();
  return [
    {
      check: 'queue',
      ok: true,
      detail: config.redisUrl ? `Redis, ${pending} jobs waiting or running` : 'inside the server process',
    },
  ];
}

async function checkDisk({ config }: CommandTools): Promise<Finding[]> {
  const { bavail, bsize } = await statfs(config.dataDir);
  const free = bavail * bsize;
  const detail = `${(free / 1024 ** 3).toFixed(1)} GB free in ${config.dataDir}`;
  const writable = await access(config.dataDir, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable)
    return [
      { check: 'disk', ok: false, detail: `${config.dataDir} cannot be written to; give the server's user that right` },
    ];
  return [{ check: 'disk', ok: free > LEAST_FREE, detail: free > LEAST_FREE ? detail : `${detail}; make room` }];
}

async function checkSites(tools: CommandTools): Promise<Finding[]> {
  const { config } = tools;
  const findings: Finding[] = [];
  const sites = await allTenants(tools, undefined);
  for (const { tenant, site } of sites) {
    const check = `site ${site.subdomain}`;
    const bad = (detail: string): void => void findings.push({ check, ok: false, detail });
    if (site.publishError) {
      bad(tools.words(site.publishError));
    } else if (site.lagSince && Date.now() - site.lagSince.getTime() > LONGEST_LAG) {
      bad(`has waited to be published since ${site.lagSince.toISOString()}; is a server with the worker role running?`);
    } else if (site.currentRelease !== null && tenant.status === 'active') {
      const path = join(config.dataDir, 'hosts', `${site.subdomain}.${config.sitesDomain}`, 'current');
      await access(path).catch(() => bad(`${path} is missing; run: teahorse publish ${site.subdomain} --wait`));
    }
  }
  const detail =
    sites.length === 0
      ? 'none yet; create some with: teahorse provision <agency> <file>'
      : `${sites.length - findings.length} of ${sites.length} are in order`;
  return [{ check: 'sites', ok: findings.length === 0, detail }, ...findings];
}
