import { basename } from 'node:path';
import { Agencies } from '#features/agencies';
import { Provisioning, type ProvisioningOptions } from '#features/tenants';
import { answerOperation, followOperation } from '../follow-operation';
import type { DefineCommand } from '../run-command';
import { type SheetOptions, takesSheet } from '../sheet-options';

/** `teahorse provision`: puts the firms of a sheet online. */
export const defineProvision: DefineCommand = (program, run) => {
  const command = program
    .command('provision')
    .description('Create firms with their sites from a sheet')
    .argument('<agency>', "the agency's short name");
  takesSheet(command, 'Firm=name')
    .option('--country <code>', 'country of rows that name none, ISO 3166-1 alpha-2')
    .option('--sector <sector>', 'sector of rows that name none')
    .option('--sheet-name <name>', 'which sheet of a workbook')
    .action(
      (agency: string, file: string, { dryRun = false, map = {}, ...options }: SheetOptions & ProvisioningOptions) =>
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
