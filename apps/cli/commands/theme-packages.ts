import { createReadStream, existsSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { AppError, type Context } from '#kernel';
import { Agencies } from '#features/agencies';
import { Operations } from '#features/operations';
import { ReleaseDiffs, releaseRequestSchema, type ReleaseTarget, ThemeReleases } from '#storefront/theme-releases';
import { packageTheme, ThemePackages } from '#features/themes';
import { ThemeUploads } from '#storefront/themes';
import { findTenantBySubdomain } from '../find-tenant';
import { type FollowedOperation, followOperation } from '../follow-operation';
import type { CommandTools, DefineCommand } from '../run-command';

interface ReleaseOptions {
  sites?: string;
  with?: string;
  all?: boolean;
  batch: number;
  dryRun?: boolean;
}

/** `teahorse theme upload`, `theme release` and `theme undo`: an agency's own themes. Comes after `theme check`. */
export const defineThemePackages: DefineCommand = (program, run) => {
  const theme = program.commands.find((command) => command.name() === 'theme') ?? program.command('theme');
  theme
    .command('upload')
    .description("Check a theme package and store it with an agency's themes")
    .argument('<agency>', 'its short name')
    .argument('<zip>', 'the theme folder as a ZIP archive', existingFile)
    .action((slug: string, file: string) =>
      run(async ({ get, ctx, answer }) => {
        const { id: agencyId } = await get(Agencies).getBySlug(ctx, slug);
        const { id, name, version, state, findings } = await get(ThemeUploads).upload(
          ctx,
          agencyId,
          createReadStream(file),
        );
        answer({ id, name, version, state, findings }, [
          ...findings.map((one) => `${one.file}:${one.line}: ${one.level} ${one.rule}: ${one.message}`),
          `${name} ${version} is stored as ${id}.`,
        ]);
      }),
    );
  defineRelease(theme, run);
  theme
    .command('undo')
    .description('Give the sites of a release the themes they had')
    .argument('<operation>', 'id of the release')
    .action((id: string) =>
      run(async (tools) => {
        const { get, ctx } = tools;
        const { agencyId } = await get(Operations).get(ctx, 'all', id);
        if (!agencyId) throw new AppError('not_found');
        const operation = await get(ThemeReleases).undo(ctx, agencyId, id);
        return answerSites(tools, await followOperation(tools, operation.id));
      }),
    );
};

function defineRelease(theme: Command, run: Parameters<DefineCommand>[1]): void {
  const command = theme
    .command('release')
    .description('Give sites another theme, batch by batch')
    .argument('<agency>', 'short name; sites of agencies below belong to it')
    .argument('<theme>', 'id of a package, or name of an installed theme')
    .addOption(new Option('--sites <subdomains>', 'these sites, with commas between').conflicts(['all', 'with']))
    .addOption(new Option('--with <theme>', 'sites that have this theme (name, or id of a package)').conflicts('all'))
    .option('--all', 'all sites of the agency')
    .option('--batch <number>', 'sites that are published before the next ones', batchSize, 50)
    .option('--dry-run', 'say what would change, with links to previews')
    .action((slug: string, name: string, options: ReleaseOptions) => {
      if (!options.all && !options.with && !options.sites) {
        command.error('Say which sites: give --all, --with or --sites.', { exitCode: 2 });
      }
      return run(async (tools) => {
        const { get, ctx } = tools;
        const { id: agencyId } = await get(Agencies).getBySlug(ctx, slug);
        const request = releaseRequestSchema.parse({
          theme: await themeNamed(tools, ctx, agencyId, name),
          sites: await targetOf(tools, agencyId, options),
          batchSize: options.batch,
        });
        if (options.dryRun) return answerDiff(tools, agencyId, request);
        const operation = await get(ThemeReleases).submit(ctx, agencyId, request);
        tools.note(`Release ${operation.id}. To take it back: teahorse theme undo ${operation.id}`);
        return answerSites(tools, await followOperation(tools, operation.id));
      });
    });
}

/** Prints how a release or its undoing ended; true when the whole of it did not fail. */
function answerSites({ answer, words }: CommandTools, { operation, rows }: FollowedOperation): boolean {
  const { id, kind, status, total, done, failed, unchanged } = operation;
  const error = operation.error && { code: operation.error.code, detail: words(operation.error) };
  const sites = rows.map(({ column, level, code, message }) => ({ subdomain: column, level, code, message }));
  answer({ id, kind, status, total, done, failed, unchanged, error, sites }, [
    ...sites.map(({ subdomain, level, message }) => `${subdomain}: ${level}: ${message}`),
    ...(error ? [error.detail] : []),
    `${done - unchanged} of ${total ?? 0} sites changed, ${unchanged} left as they were, ${failed} failed.`,
  ]);
  return status === 'done';
}

async function answerDiff(
  { get, ctx, answer, words }: CommandTools,
  agencyId: string,
  request: Parameters<ThemeReleases['submit']>[2],
): Promise<void> {
  const diff = await get(ReleaseDiffs).of(ctx, agencyId, request);
  answer(diff, [
    `${diff.sites} sites, ${diff.unchanged} of them have the theme already.`,
    ...diff.lost.map(({ kind, name, sites }) => `not known to the theme: ${kind} ${name}, chosen on ${sites} sites`),
    ...diff.samples.flatMap(({ subdomain, preview, pages }) => [
      `${subdomain}: ${preview.url}`,
      ...pages.map(
        ({ type, path, before, after, fault }) =>
          `  ${type} ${path}: ${before ?? '-'} → ${after ?? '-'} bytes${fault ? `: ${words(fault)}` : ''}`,
      ),
    ]),
  ]);
}

/** What `sites.theme` holds for what was typed: packages are known by their ids. */
async function themeNamed({ get }: CommandTools, ctx: Context, agencyId: string, name: string): Promise<string> {
  if (!/^[0-9a-f-]{36}$/.test(name)) return name;
  return packageTheme((await get(ThemePackages).get(ctx, agencyId, name)).id);
}

async function targetOf(tools: CommandTools, agencyId: string, options: ReleaseOptions): Promise<ReleaseTarget> {
  if (options.with) return { theme: await themeNamed(tools, tools.ctx, agencyId, options.with) };
  if (options.sites) {
    const tenantIds: string[] = [];
    for (const subdomain of options.sites.split(',')) {
      tenantIds.push((await findTenantBySubdomain(tools, subdomain.trim())).tenantId);
    }
    return { tenantIds };
  }
  return 'all';
}

function existingFile(path: string): string {
  if (!existsSync(path)) throw new InvalidArgumentError('There is no such file.');
  return path;
}

function batchSize(value: string): number {
  const size = Number(value);
  if (!Number.isInteger(size) || size < 1 || size > 200) throw new InvalidArgumentError('A number from 1 to 200.');
  return size;
}
