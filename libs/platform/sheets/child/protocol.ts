import type { SheetLimits } from '../limits';
import type { SheetFailure } from '../sheet-failure';
import type { ReadOptions, SheetRow, SheetSource } from '../sheet-row';

/** Parent to child. The child sends one batch for each `next`, so that a slow importer holds it back. */
export type Request =
  | { readonly type: 'open'; readonly path: string; readonly options: ReadOptions; readonly limits: SheetLimits }
  | { readonly type: 'next' };

/** Child to parent: exactly one for each request, with how long the child worked on it, in ms. */
export type TimedReply = Reply & { readonly workedMs: number };

/** What the child answers. */
export type Reply =
  | { readonly type: 'opened'; readonly source: SheetSource }
  | { readonly type: 'rows'; readonly rows: readonly SheetRow[]; readonly done: boolean }
  | { readonly type: 'failed'; readonly code: SheetFailure['code']; readonly args: SheetFailure['args'] }
  | { readonly type: 'crashed'; readonly detail: string };
