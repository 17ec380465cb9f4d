import type { Locale } from '../locales';
import type { ErrorDefinition } from './define';
import { ERRORS } from './table';

type Arguments<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Arguments<Rest>
  : never;

/** Every code of the error table. */
export type ErrorCode = keyof typeof ERRORS;

/** The arguments that an error's message needs, taken from its English words. */
export type ErrorArguments<Code extends ErrorCode> = Record<
  Arguments<(typeof ERRORS)[Code]['message']['en']>,
  string | number
>;

type Rest<Code extends ErrorCode> = [keyof ErrorArguments<Code>] extends [never]
  ? [args?: Record<string, never>, options?: AppErrorOptions]
  : [args: ErrorArguments<Code>, options?: AppErrorOptions];

/** Where in the request an error lies (JSON pointer fields) and what caused it (for the log only). */
export interface AppErrorOptions {
  cause?: unknown;
  fields?: readonly FieldError[];
  /** Seconds after which trying again makes sense; becomes Retry-After. */
  retryAfter?: number;
}

/** One wrong field of a request. `pointer` is a JSON pointer (RFC 6901) into the body. */
export interface FieldError {
  pointer: string;
  detail: string;
}

/** An error that a person may see: a code of the table and its arguments. Internals go in `cause`, never in words. */
export class AppError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly args: Readonly<Record<string, string | number>>;
  readonly fields: readonly FieldError[];
  readonly retryAfter: number | undefined;

  constructor(
    readonly code: Code,
    ...[args, options]: Rest<Code>
  ) {
    super(errorMessage(code, args ?? {}, 'en'), { cause: options?.cause });
    this.name = 'AppError';
    this.args = args ?? {};
    this.fields = options?.fields ?? [];
    this.retryAfter = options?.retryAfter;
  }

  /** HTTP status of this error. */
  get status(): number {
    return ERRORS[this.code].status;
  }

  /** The words for it in a language. */
  in(locale: Locale): string {
    return errorMessage(this.code, this.args, locale);
  }
}

/** The words for a stored code and its arguments (row results of an operation keep these two, not words). */
export function errorMessage(code: ErrorCode, args: Readonly<Record<string, string | number>>, locale: Locale): string {
  const definition: ErrorDefinition = ERRORS[code];
  return definition.message[locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}
