import 'reflect-metadata';
import { Command } from 'commander';
import { commands } from './commands';
import { runCommand } from './run-command';

const program = new Command('teahorse')
  .description('Put firms online: agencies, sheets, imports, publishing')
  .option('--json', 'print one JSON document on stdout, all else on stderr')
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError()
  .exitOverride();

for (const define of commands) define(program, runCommand(program));

program.parseAsync().catch((error: { code?: string; exitCode?: number }) => {
  // Commander has printed what was wrong with the call; help that was asked for is no error.
  process.exitCode = error.exitCode === 0 ? 0 : 2;
});
