import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Command } from 'commander';
import { CoreModule } from '#composition';
import { AppError, type Context, type ErrorCode, errorMessage, newId, parseLocale, systemContext } from '#kernel';
import { type Config, readConfig } from '#platform/config';

/** What a command works with. */
export interface CommandTools {
  readonly config: Config;
  readonly ctx: Context;
  /** A service of the product. */
  get: INestApplicationContext['get'];
  /** Aborted by Ctrl-C: stop between two batches. */
  readonly signal: AbortSignal;
  /** True when the answer is to be one JSON document. */
  readonly json: boolean;
  /** Prints the answer: the document with --json, otherwise the lines. */
  answer(document: unknown, lines: readonly string[]): void;
  /** Prints a remark on stderr. */
  note(line: string): void;
  /** The words of a stored error, in the language of the person at the terminal. */
  words(error: { code: string; args: Record<string, string | number> }): string;
}

/** Runs the body of a command; its exit code is 0 done, 1 failed. */
export type RunCommand = (work: (tools: CommandTools) => Promise<boolean | void>) => Promise<void>;

/** Adds one command to the program. */
export type DefineCommand = (program: Command, run: RunCommand) => void;

/** Opens the product without background work, runs a command's body, and closes it again. */
export function runCommand(program: Command): RunCommand {
  return async (work) => {
    const json = program.opts<{ json?: boolean }>().json === true;
    const locale = parseLocale(Intl.DateTimeFormat().resolvedOptions().locale);
    const ctx = systemContext('cli', newId(), locale);
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    process.once('SIGTERM', () => stop.abort());
    let app: INestApplicationContext | undefined;
    try {
      const config = readConfig();
      app = await NestFactory.createApplicationContext(CoreModule.forRoot(config), {
        logger: false,
        abortOnError: false,
      });
      const opened = app;
      const done = await work({
        config,
        ctx,
        get: ((token: never, options?: never) =>
          opened.get(token, options ?? { strict: false })) as INestApplicationContext['get'],
        signal: stop.signal,
        json,
        answer: (document, lines) => {
          process.stdout.write(
            json ? `${JSON.stringify(document, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''),
          );
        },
        note: (line) => process.stderr.write(`${line}\n`),
        words: ({ code, args }) => errorMessage(code as ErrorCode, args, ctx.locale),
      });
      process.exitCode = done === false ? 1 : 0;
    } catch (error) {
      // Before the product is open an error is about the configuration or a server, and says so by itself.
      const words = app ? describe(error, ctx) : error instanceof Error ? error.message : String(error);
      process.stderr.write(`${words}\n`);
      if (json) {
        const code = error instanceof AppError ? error.code : 'internal';
        const detail = words.split('\n    at ')[0];
        process.stdout.write(`${JSON.stringify({ error: { code, detail } }, null, 2)}\n`);
      }
      process.exitCode = 1;
    } finally {
      await app?.close();
    }
  };
}

function describe(error: unknown, ctx: Context): string {
  if (error instanceof AppError) {
    const fields = error.fields.map(({ pointer, detail }) => `\n  ${pointer}: ${detail}`);
    return error.in(ctx.locale) + fields.join('');
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
