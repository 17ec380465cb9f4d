import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { DefineCommand, RunCommand } from '../run-command';
import { defineThemeDev } from './theme-dev';
import { countLine, findingDocument, findingLines, isPassed } from './theme-findings';
import { checkThemeFolder } from './theme-folder';
import { defineThemeNew } from './theme-new';

/** `teahorse theme check`, `theme new` and `theme dev`: what the author of a theme works with. */
export const defineTheme: DefineCommand = (program, run) => {
  const theme = program.command('theme').description('Write and check themes');
  defineThemeCheck(theme, run);
  defineThemeNew(theme, run);
  defineThemeDev(theme, run, themeFolder);
};

function defineThemeCheck(theme: Command, run: RunCommand): void {
  theme
    .command('check')
    .description('Check a theme: grammar, templates, settings, labels in all languages, safety, page weight')
    .argument('<folder>', 'the folder with its theme.json, or what themes share', checkedFolder)
    .action((folder: string) =>
      run(async ({ answer }) => {
        const { findings, theme } = await checkThemeFolder(folder);
        const ok = isPassed(findings);
        answer(
          {
            ...(theme ? { name: theme.name, version: theme.version } : {}),
            ok,
            findings: findings.map(findingDocument),
          },
          [
            ...findingLines(folder, findings),
            `${theme ? `${theme.name} ${theme.version}` : folder}: ${countLine(findings)}${ok ? '; in order' : ''}.`,
          ],
        );
        return ok;
      }),
    );
}

function themeFolder(path: string): string {
  if (!existsSync(join(path, 'theme.json'))) throw new InvalidArgumentError('There is no theme.json in it.');
  return path;
}

/** What themes share has sections, and no theme.json. */
function checkedFolder(path: string): string {
  return existsSync(join(path, 'sections')) ? path : themeFolder(path);
}
