import { type Command, InvalidArgumentError } from 'commander';
import type { RunCommand } from '../run-command';
import { ThemeDevServer } from './theme-dev-server';
import { countLine, findingLines } from './theme-findings';
import { ThemeWorkshop } from './theme-workshop';

/** `teahorse theme dev`: the theme in a browser, drawn anew whenever a file is saved. */
export function defineThemeDev(theme: Command, run: RunCommand, themeFolder: (path: string) => string): void {
  theme
    .command('dev')
    .description('Look at a theme while it is written: every page in every language, drawn anew on each change')
    .argument('<folder>', 'the folder with its theme.json', themeFolder)
    .option('--port <number>', 'where to listen on this machine', port, 4400)
    .action((folder: string, options: { port: number }) =>
      run(async ({ note, answer, signal }) => {
        const workshop = await ThemeWorkshop.open(folder, ({ findings }) => {
          for (const line of findingLines(folder, findings)) note(line);
          note(`${new Date().toLocaleTimeString()}  ${countLine(findings)}`);
        });
        const server = new ThemeDevServer(workshop);
        try {
          const url = await server.listen(options.port);
          answer({ url }, [`${url} shows the theme; Ctrl-C ends it.`]);
          if (!signal.aborted) await new Promise((done) => signal.addEventListener('abort', done, { once: true }));
        } finally {
          await server.close();
          workshop.close();
        }
      }),
    );
}

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('A number up to 65535.');
  return number;
}
