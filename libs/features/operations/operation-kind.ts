import type { Context, ErrorCode } from '#kernel';
import type { Transaction } from '#platform/database';

/** Something to say about a row of the input. `column` is the header as the person wrote it. */
export interface RowReport {
  rowNumber: number;
  level: 'error' | 'warning';
  column?: string;
  code: ErrorCode;
  args?: Record<string, string | number>;
}

/** Steps since the last report. */
export interface Progress {
  /** Last row of the input that is dealt with; where to go on after a kill. */
  cursor: number;
  done?: number;
  failed?: number;
  unchanged?: number;
  reports?: readonly RowReport[];
}

/** An operation while it runs. */
export interface RunningOperation<Input = Record<string, unknown>> {
  readonly id: string;
  readonly ctx: Context;
  readonly agencyId: string | null;
  readonly tenantId: string | null;
  readonly input: Input;
  /** Rows up to this one were dealt with before a kill: skip them. */
  readonly cursor: number;
  /** Aborted when the process shuts down or the lease was lost: stop between two batches; it is resumed later. */
  readonly signal: AbortSignal;
  /** How many rows there are, once known. */
  setTotal(total: number): Promise<void>;
  /**
   * Writes progress in the transaction that did the work: after a kill both are there or neither is. Throws when
   * another worker has taken the operation over, which rolls the work back.
   */
  progress(tx: Transaction, progress: Progress): Promise<void>;
}

/** A kind of long work. */
export interface OperationKind<Input = Record<string, unknown>> {
  readonly kind: string;
  /** Does the work from the cursor on. What it returns is the operation's result. Throws AppError to fail it whole. */
  run(operation: RunningOperation<Input>): Promise<Record<string, unknown> | void>;
}

/** The kinds there are; features add theirs when their module starts. */
export class OperationKinds {
  private readonly kinds = new Map<string, OperationKind>();

  /** Adds a kind. Throws when there is one of that name. */
  add<Input>(kind: OperationKind<Input>): void {
    if (this.kinds.has(kind.kind)) throw new Error(`two operation kinds are called ${kind.kind}`);
    this.kinds.set(kind.kind, kind as OperationKind);
  }

  /** The kind of that name. Throws when there is none. */
  get(kind: string): OperationKind {
    const found = this.kinds.get(kind);
    if (!found) throw new Error(`no operation kind is called ${kind}`);
    return found;
  }
}
