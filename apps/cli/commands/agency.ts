import { Agencies } from '#features/agencies';
import { isLocale, LOCALES } from '#kernel';
import { Database } from '#platform/database';
import { InvalidArgumentError } from 'commander';
import type { DefineCommand } from '../run-command';

/** `teahorse agency create`: makes an agency, at the top or below another. */
export const defineAgency: DefineCommand = (program, run) => {
  const agency = program.command('agency').description('Create agencies');
  agency
    .command('create')
    .description('Create an agency')
    .argument('<slug>', 'short name in lower-case letters, digits and hyphens', slug)
    .requiredOption('--name <name>', 'its name')
    .option('--parent <slug>', 'the agency above it')
    .option('--locale <tag>', `its language: ${LOCALES.join(', ')}`, locale)
    .option('--country <code>', 'ISO 3166-1 alpha-2, such as CN', country)
    .action((slug: string, options: { name: string; parent?: string; locale?: never; country?: string }) =>
      run(async ({ get, ctx, answer }) => {
        const agencies = get(Agencies);
        const parent = options.parent ? await agencies.getBySlug(ctx, options.parent) : undefined;
        const created = await get(Database).transact(ctx, (tx) =>
          agencies.create(tx, ctx, {
            slug,
            name: options.name,
            parentId: parent?.id,
            locale: options.locale,
            country: options.country,
          }),
        );
        answer({ id: created.id, slug: created.slug, name: created.name }, [
          `Created agency ${created.slug} (${created.id}).`,
        ]);
      }),
    );
};

function slug(value: string): string {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(value)) {
    throw new InvalidArgumentError('Use lower-case letters, digits and hyphens.');
  }
  return value;
}

function locale(value: string): string {
  if (!isLocale(value)) throw new InvalidArgumentError(`One of ${LOCALES.join(', ')}.`);
  return value;
}

function country(value: string): string {
  if (!/^[A-Z]{2}$/.test(value)) throw new InvalidArgumentError('Two capital letters, such as CN.');
  return value;
}
