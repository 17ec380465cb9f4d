import { InvalidArgumentError } from 'commander';
import { Releases } from '#storefront/releases';
import { findTenantBySubdomain } from '../find-tenant';
import type { DefineCommand } from '../run-command';
import { describe } from './publish';

/** `teahorse releases` and `teahorse rollback`: what was published, and back to it. */
export const defineReleases: DefineCommand = (program, run) => {
  program
    .command('releases')
    .description('List the kept releases of a site')
    .argument('<subdomain>', 'which site')
    .action((subdomain: string) =>
      run(async (tools) => {
        const releases = await tools.get(Releases).list(await findTenantBySubdomain(tools, subdomain));
        const shown = releases.map(
          ({ number, createdAt, kind, pages, rendered, bytes, durationMs, theme, current }) => ({
            number,
            createdAt,
            kind,
            pages,
            rendered,
            bytes,
            durationMs,
            theme,
            current,
          }),
        );
        tools.answer({ subdomain, releases: shown }, [
          ...shown.map(
            ({ number, createdAt, kind, pages, rendered, current }) =>
              `${current ? '*' : ' '} ${number}\t${createdAt.toISOString()}\t${kind}\t${pages} pages, ${rendered} rendered`,
          ),
          ...(shown.length === 0
            ? [`${subdomain} was never published. Publish it with: teahorse publish ${subdomain} --wait`]
            : []),
        ]);
      }),
    );
  program
    .command('rollback')
    .description('Show an earlier release again, until the content changes or somebody publishes')
    .argument('<subdomain>', 'which site')
    .argument('[release]', 'its number; the one before the visible one when left out', number)
    .action((subdomain: string, release: number | undefined) =>
      run(async (tools) => {
        const result = await tools.get(Releases).rollback(await findTenantBySubdomain(tools, subdomain), release);
        tools.answer({ subdomain, ...result }, [describe(subdomain, result)]);
      }),
    );
};

function number(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('A release is known by its number.');
  return Number(value);
}
