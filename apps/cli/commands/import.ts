import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import { FORMAT_IDS, type FormatId, ProductImports } from '#features/imports';
import { EmployeeImports } from '#features/people';
import { findTenantBySubdomain } from '../find-tenant';
import { answerOperation, followOperation } from '../follow-operation';
import type { DefineCommand, RunCommand } from '../run-command';
import { existingFolder, type SheetOptions, takesSheet } from '../sheet-options';
import { uploadPictures } from '../upload-pictures';

interface ProductOptions extends SheetOptions {
  format: 'auto' | FormatId;
  pictures?: string;
  currency?: string;
}

/** `teahorse import products` and `teahorse import employees`: brings a sheet's rows into a firm. */
export const defineImport: DefineCommand = (program, run) => {
  const imports = program.command('import').description("Import a firm's products or people from a sheet");
  defineProductImport(imports, run);
  defineEmployeeImport(imports, run);
};

function defineProductImport(imports: Command, run: RunCommand): void {
  const command = imports
    .command('products')
    .description("Import products from our own sheet or from Shopify's, WooCommerce's or Vendure's export")
    .argument('<subdomain>', 'which firm');
  takesSheet(command, 'Cost=price')
    .addOption(new Option('--format <format>', 'whose format it is').choices(['auto', ...FORMAT_IDS]).default('auto'))
    .option('--pictures <folder>', 'upload the pictures of this folder first; the sheet names them', existingFolder)
    .option('--currency <code>', 'currency of prices that name none, ISO 4217')
    .action((subdomain: string, file: string, { map, pictures, dryRun = false, ...options }: ProductOptions) =>
      run(async (tools) => {
        const ctx = await findTenantBySubdomain(tools, subdomain);
        if (pictures && !dryRun) await uploadPictures(tools, ctx, pictures);
        const sheet = { content: createReadStream(file), fileName: basename(file), dryRun, mapping: map };
        const operation = await tools.get(ProductImports).submit(ctx, { ...options, ...sheet });
        return answerOperation(tools, await followOperation(tools, operation.id), dryRun);
      }),
    );
}

function defineEmployeeImport(imports: Command, run: RunCommand): void {
  const command = imports
    .command('employees')
    .description('Import people; nobody is shown on the site without their recorded consent')
    .argument('<subdomain>', 'which firm');
  takesSheet(command, 'Job=title').action(
    (subdomain: string, file: string, { map, dryRun = false, ...options }: SheetOptions) =>
      run(async (tools) => {
        const ctx = await findTenantBySubdomain(tools, subdomain);
        const sheet = { content: createReadStream(file), fileName: basename(file), dryRun, mapping: map };
        const operation = await tools.get(EmployeeImports).submit(ctx, { ...options, ...sheet });
        return answerOperation(tools, await followOperation(tools, operation.id), dryRun);
      }),
  );
}
