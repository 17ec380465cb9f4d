import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { FORMAT_IDS, type FormatId, ProductImports } from '#features/imports';
import { EmployeeImports } from '#features/people';
import { isLocale, LOCALES } from '#kernel';
import { findTenantBySubdomain } from '../find-tenant';
import { answerOperation, followOperation } from '../follow-operation';
import { uploadPictures } from '../upload-pictures';
import type { DefineCommand, RunCommand } from '../run-command';
import { columnMapping, existingFile } from './provision';

interface SheetOptions {
  dryRun?: boolean;
  map: Record<string, string>;
  locale?: string;
  encoding?: string;
}

interface ProductOptions extends SheetOptions {
  format: 'auto' | FormatId;
  pictures?: string;
  currency?: string;
}

/** `teahorse import products` and `teahorse import employees`: brings a sheet's rows into a firm. */
export const defineImport: DefineCommand = (program, run) => {
  const imports = program.command('import').description('Bring sheets into a firm');
  defineProductImport(imports, run);
  defineEmployeeImport(imports, run);
};

function defineProductImport(imports: Command, run: RunCommand): void {
  imports
    .command('products')
    .description("Import products from our own sheet or from Shopify's, WooCommerce's or Vendure's export")
    .argument('<subdomain>', 'which firm')
    .argument('<file>', 'the sheet, CSV or XLSX', existingFile)
    .addOption(new Option('--format <format>', 'whose format it is').choices(['auto', ...FORMAT_IDS]).default('auto'))
    .option('--dry-run', 'list every bad row and change nothing')
    .option('--pictures <folder>', 'upload the pictures of this folder first; the sheet names them', existingFolder)
    .option('--map <header=field>', 'what a column means, such as --map "Cost=price"; repeatable', columnMapping, {})
    .option('--currency <code>', 'currency of prices that name none, ISO 4217')
    .addOption(new Option('--locale <tag>', 'language of texts that name none').choices([...LOCALES]))
    .option('--encoding <label>', 'character encoding of a CSV, when the detected one is wrong')
    .action((subdomain: string, file: string, options: ProductOptions) =>
      run(async (tools) => {
        const { map, pictures, dryRun = false, locale, ...rest } = options;
        const ctx = await findTenantBySubdomain(tools, subdomain);
        if (pictures && !dryRun) await uploadPictures(tools, ctx, pictures);
        const operation = await tools.get(ProductImports).submit(ctx, {
          ...rest,
          content: createReadStream(file),
          fileName: basename(file),
          dryRun,
          mapping: map,
          locale: isLocale(locale) ? locale : undefined,
        });
        return answerOperation(tools, await followOperation(tools, operation.id), dryRun);
      }),
    );
}

function defineEmployeeImport(imports: Command, run: RunCommand): void {
  imports
    .command('employees')
    .description('Import people; nobody is shown on the site without their recorded consent')
    .argument('<subdomain>', 'which firm')
    .argument('<file>', 'the sheet, CSV or XLSX', existingFile)
    .option('--dry-run', 'list every bad row and change nothing')
    .option('--map <header=field>', 'what a column means, such as --map "Job=title"; repeatable', columnMapping, {})
    .addOption(new Option('--locale <tag>', 'language of texts that name none').choices([...LOCALES]))
    .option('--encoding <label>', 'character encoding of a CSV, when the detected one is wrong')
    .action((subdomain: string, file: string, { map, dryRun = false, locale, encoding }: SheetOptions) =>
      run(async (tools) => {
        const ctx = await findTenantBySubdomain(tools, subdomain);
        const operation = await tools.get(EmployeeImports).submit(ctx, {
          content: createReadStream(file),
          fileName: basename(file),
          dryRun,
          mapping: map,
          encoding,
          locale: isLocale(locale) ? locale : undefined,
        });
        return answerOperation(tools, await followOperation(tools, operation.id), dryRun);
      }),
    );
}

function existingFolder(path: string): string {
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new InvalidArgumentError('There is no such folder.');
  return path;
}
