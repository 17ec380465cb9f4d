import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileTheme, readThemeFolder } from '#theming';
import { InvalidArgumentError } from 'commander';
import type { DefineCommand } from '../run-command';

/** `teahorse theme check`: compiles a theme as publishing would, and says what is wrong with it. */
export const defineTheme: DefineCommand = (program, run) => {
  program
    .command('theme')
    .description('Check themes')
    .command('check')
    .description('Check a theme: grammar, templates, settings, labels in all languages')
    .argument('<folder>', 'the folder with its theme.json', themeFolder)
    .action((folder: string) =>
      run(async ({ answer }) => {
        const theme = compileTheme(await readThemeFolder(folder));
        answer({ name: theme.name, version: theme.version, ok: true }, [`${theme.name} ${theme.version} is in order.`]);
      }),
    );
};

function themeFolder(path: string): string {
  if (!existsSync(join(path, 'theme.json'))) throw new InvalidArgumentError('There is no theme.json in it.');
  return path;
}
