import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { readThemeFolder, SECTORS, starterTheme } from '#theming';
import type { RunCommand } from '../run-command';
import { installedThemes, parentFolder } from './theme-folder';

/** A theme that has all that each theme brings itself. */
const MODEL = 'tea-house';

interface NewOptions {
  name?: string;
  extends: string;
  sector: string;
}

/** `teahorse theme new`: a folder with a small theme that passes the check. */
export function defineThemeNew(theme: Command, run: RunCommand): void {
  theme
    .command('new')
    .description('Begin a theme: a small one that works, to be changed file by file')
    .argument('<folder>', 'a folder that is not there yet; its last part becomes the id', newFolder)
    .option('--name <name>', 'what people call it; the id unless told')
    .option('--extends <theme>', 'what it inherits from', 'base')
    .addOption(new Option('--sector <sector>', 'what it is for').choices(SECTORS).default('general'))
    .action((folder: string, { name, extends: parent, sector }: NewOptions, command: Command) => {
      if (!existsSync(parentFolder(folder, parent))) command.error(`There is nothing called ${parent} to extend.`);
      return run(async ({ answer }) => {
        const id = basename(resolve(folder));
        const model = await readThemeFolder(join(installedThemes(), MODEL));
        const base = await readThemeFolder(parentFolder(folder, parent));
        const { files } = starterTheme(model, base, { name: id, label: name ?? id, extends: parent, sector });
        for (const [path, bytes] of files) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), bytes, { flag: 'wx' });
        }
        answer({ name: id, folder, files: (await readdir(folder, { recursive: true })).length }, [
          `${id} is in ${folder}. Next:`,
          `  teahorse theme dev ${folder}      see it, and every change as you save`,
          `  teahorse theme check ${folder}    what is still wrong with it`,
          `Begin with the colours in ${join(folder, 'styles')}; docs/themes/README.md tells the rest.`,
        ]);
      });
    });
}

function newFolder(path: string): string {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(basename(resolve(path)))) {
    throw new InvalidArgumentError('Its name is a letter, then lower-case letters, digits and hyphens.');
  }
  if (existsSync(path) && readdirSync(path).length > 0)
    throw new InvalidArgumentError('There is something in it already.');
  return path;
}
