import type { ErrorCode } from '#kernel';

/**
 * Why a file cannot be read, as a code of the error table. It is thrown in the child, which does not load the kernel
 * (the table in seven languages would cost a third of the start), and becomes an `AppError` in the parent.
 */
export class SheetFailure extends Error {
  constructor(
    readonly code: ErrorCode & `sheet_${string}`,
    readonly args: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'SheetFailure';
  }
}
