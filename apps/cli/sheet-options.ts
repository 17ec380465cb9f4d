import { existsSync, statSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { LOCALES } from '#kernel';
import { ZAWGYI_WISHES, type ZawgyiWish } from '#platform/sheets';

/** What every command that reads a sheet may be told. */
export interface SheetOptions {
  dryRun?: boolean;
  map?: Record<string, string>;
  locale?: (typeof LOCALES)[number];
  encoding?: string;
  zawgyi?: ZawgyiWish;
}

/** Adds the sheet's argument and options to a command; `example` is a mapping of one of its columns. */
export function takesSheet(command: Command, example: string): Command {
  return command
    .argument('<file>', 'the sheet, CSV or XLSX', existingFile)
    .option('--dry-run', 'list every bad row and change nothing')
    .option('--map <header=field>', `what a column means, such as --map "${example}"; repeatable`, columnMapping)
    .addOption(new Option('--locale <tag>', 'language of texts that name none').choices([...LOCALES]))
    .option('--encoding <label>', 'character encoding of a CSV, when the detected one is wrong')
    .addOption(
      new Option('--zawgyi <wish>', 'Burmese in Zawgyi: refuse such rows, turn them into Unicode, or keep them')
        .choices([...ZAWGYI_WISHES])
        .default('ask'),
    );
}

/** An argument that names a folder that is there. */
export function existingFolder(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InvalidArgumentError('There is no such folder.');
  }
  return path;
}

function existingFile(path: string): string {
  if (!existsSync(path)) throw new InvalidArgumentError('There is no such file.');
  return path;
}

function columnMapping(value: string, before: Record<string, string> = {}): Record<string, string> {
  const at = value.lastIndexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write it as header=field.');
  return { ...before, [value.slice(0, at)]: value.slice(at + 1) };
}
