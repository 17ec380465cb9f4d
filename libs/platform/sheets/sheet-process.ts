import { type ChildProcess, fork } from 'node:child_process';
import type { Socket } from 'node:net';
import { resolve } from 'node:path';
import { AppError, type ErrorCode } from '#kernel';
import type { Reply, Request, TimedReply } from './child/protocol';
import type { SheetLimits } from './limits';

/** Jest runs this file as TypeScript, which a child cannot: it gets the built one, which `npm test` makes first. */
const FOLDER = __filename.endsWith('.ts') ? resolve(__dirname, '../../../dist/libs/platform/sheets') : __dirname;
const ENTRY = resolve(FOLDER, 'child/main.js');

/** Bytes of the child's complaints that are kept for the log. */
const STDERR_BYTES = 4096;

/**
 * The child process that reads one file. It has a bounded heap and no environment, and it is killed when it has
 * worked longer than `limits.timeMs` in all, at the abort signal, and on `close`.
 */
export class SheetProcess {
  private readonly child: ChildProcess;
  private stderr = '';
  private workedMs = 0;
  private ended = false;
  private settle: { resolve: (reply: TimedReply) => void; reject: (error: Error) => void } | undefined;
  private failure: Error | undefined;
  private readonly abort = (): void => this.fail(this.signal?.reason as Error);

  constructor(
    private readonly limits: SheetLimits,
    private readonly signal?: AbortSignal,
  ) {
    signal?.throwIfAborted();
    this.child = fork(ENTRY, [], {
      execArgv: [`--max-old-space-size=${limits.memoryMb}`],
      env: {},
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    // A sheet that was left open must not keep a command alive; while a reply is awaited, the timer does.
    this.child.unref();
    this.child.channel?.unref();
    (this.child.stderr as Socket).unref();
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr = (this.stderr + text).slice(-STDERR_BYTES);
    });
    this.child.on('message', (reply: TimedReply) => this.settle?.resolve(reply));
    this.child.on('error', (cause) => this.fail(new AppError('internal', {}, { cause })));
    this.child.on('close', (code, signalName) => this.fail(this.exitError(code, signalName)));
    signal?.addEventListener('abort', this.abort, { once: true });
  }

  /**
   * Sends a request and waits for its reply; one at a time.
   * @throws AppError the file's fault as `sheet_…`; `sheet_too_complex` when memory or time ran out
   */
  async ask(request: Request): Promise<Reply> {
    if (this.failure) throw this.failure;
    const timer = setTimeout(() => this.lateUnlessHere(), this.limits.timeMs - this.workedMs);
    try {
      const reply = await new Promise<TimedReply>((resolve, reject) => {
        this.settle = { resolve, reject };
        this.child.send(request, (cause) => cause && this.fail(new AppError('internal', {}, { cause })));
      });
      this.workedMs += reply.workedMs;
      if (reply.type === 'failed') throw appError(reply.code, reply.args);
      if (reply.type === 'crashed') throw new AppError('internal', {}, { cause: new Error(reply.detail) });
      return reply;
    } finally {
      clearTimeout(timer);
      this.settle = undefined;
    }
  }

  /** Ends the child. Safe to call again. */
  close(): void {
    this.fail(new AppError('internal', {}, { cause: new Error('The sheet is closed.') }));
  }

  /** The caller may have kept this thread busy past the limit with the reply waiting: then that is taken first. */
  private lateUnlessHere(): void {
    const { settle } = this;
    setImmediate(() =>
      setImmediate(() => settle && settle === this.settle && this.fail(new AppError('sheet_too_complex'))),
    );
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.settle?.reject(this.failure);
    if (this.ended) return;
    this.ended = true;
    this.signal?.removeEventListener('abort', this.abort);
    this.child.kill('SIGKILL');
  }

  /** Out of memory, V8 aborts itself; the kernel kills. Any other end is our own fault. */
  private exitError(code: number | null, signalName: NodeJS.Signals | null): AppError {
    const cause = new Error(`The sheet reader ended with ${signalName ?? code}: ${this.stderr}`);
    const outOfMemory = signalName !== null || code === 134 || code === 133;
    return outOfMemory ? new AppError('sheet_too_complex', {}, { cause }) : new AppError('internal', {}, { cause });
  }
}

/** The arguments were checked where the failure was made, in the child. */
function appError(code: ErrorCode, args: Readonly<Record<string, string | number>>): AppError {
  return new (AppError as new (code: ErrorCode, args: Readonly<Record<string, string | number>>) => AppError)(
    code,
    args,
  );
}
