import { Command } from 'commander';
import { commands } from './commands';
import { type RunCommand, runCommand } from './run-command';

const EXAMPLES = `
Examples:
  teahorse agency create chamber --name "Chamber of Commerce" --country TH
  teahorse provision chamber firms.xlsx --dry-run
  teahorse import products golden-tea products.csv --pictures photos
  teahorse publish --all --wait
  teahorse sites --agency chamber

The exit code is 0 when it is done, 1 when it failed, 2 when the call was wrong.
teahorse <command> --help tells more of each.`;

/** The whole command line. `run` runs the body of a command: with the product, unless a test gives another. */
export function createProgram(run?: RunCommand): Command {
  const program = new Command('teahorse')
    .description('Put firms online: agencies, sheets, publishing')
    .option('--json', 'print one JSON document on stdout, all else on stderr')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(add --help to see how it is called)')
    .addHelpText('after', EXAMPLES)
    .exitOverride();
  for (const define of commands) define(program, run ?? runCommand(program));
  return program;
}

/** Runs a call and returns 2 when it was wrong, and otherwise nothing: the command itself sets the exit code. */
export async function runCall(program: Command, args: readonly string[]): Promise<2 | undefined> {
  try {
    await program.parseAsync(args, { from: 'user' });
    return undefined;
  } catch (error) {
    // Commander has printed what was wrong; help that was asked for is no error.
    const { exitCode, message } = error as { exitCode?: number; message?: string };
    if (exitCode === 0) return undefined;
    if (args.includes('--json')) {
      process.stdout.write(`${JSON.stringify({ error: { code: 'usage', detail: message ?? '' } }, null, 2)}\n`);
    }
    return 2;
  }
}
