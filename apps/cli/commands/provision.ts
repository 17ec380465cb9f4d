import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { Agencies } from '#features/agencies';
import { Provisioning, type ProvisioningOptions } from '#features/tenants';
import { answerOperation, followOperation } from '../follow-operation';
import type { DefineCommand } from '../run-command';

interface Options extends ProvisioningOptions {
  dryRun?: boolean;
  map: Record<string, string>;
}

/** `teahorse provision`: puts the firms of a sheet online. */
export const defineProvision: DefineCommand = (program, run) => {
  program
    .command('provision')
    .description('Create firms with their sites from a CSV or XLSX sheet')
    .argument('<agency>', "the agency's short name")
    .argument('<file>', 'the sheet', existingFile)
    .option('--dry-run', 'list every bad row and create nothing')
    .option('--map <header=field>', 'what a column means, such as --map "Firm=name"; repeatable', columnMapping, {})
    .option('--country <code>', 'country of rows that name none, ISO 3166-1 alpha-2')
    .option('--locale <tag>', 'language of rows that name none')
    .option('--sector <sector>', 'sector of rows that name none')
    .option('--sheet-name <name>', 'which sheet of a workbook')
    .option('--encoding <label>', 'character encoding of a CSV, when the detected one is wrong')
    .action((agency: string, file: string, { dryRun = false, map, ...options }: Options) =>
      run(async (tools) => {
        const { get, ctx } = tools;
        const { id } = await get(Agencies).getBySlug(ctx, agency);
        const operation = await get(Provisioning).submit(ctx, id, {
          content: { path: file },
          fileName: basename(file),
          dryRun,
          mapping: map,
          options,
        });
        return answerOperation(tools, await followOperation(tools, operation.id), dryRun);
      }),
    );
};

/** An argument that names a file that is there. */
export function existingFile(path: string): string {
  if (!existsSync(path)) throw new InvalidArgumentError('There is no such file.');
  return path;
}

/** Collects `header=field` options. */
export function columnMapping(value: string, before: Record<string, string>): Record<string, string> {
  const at = value.lastIndexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write it as header=field.');
  return { ...before, [value.slice(0, at)]: value.slice(at + 1) };
}
