import { type ChildProcess, fork, type ForkOptions } from 'node:child_process';
import { Mutex } from 'async-mutex';

/** A child without work is ended after this time, in ms: it holds some 60 MB. */
const IDLE = 20_000;

/** How a child is started and how long it may take. */
export interface KillableChildOptions {
  /** Longest that one answer may take, in ms. */
  timeLimit: number;
  /** The same for the first answer of a new child, which has to start; without it, no different. */
  startLimit?: number;
  /** Besides these: no environment, no input and no output. */
  fork?: Pick<ForkOptions, 'execPath' | 'execArgv' | 'cwd'>;
  /** The error for a child that died or was ended, from how it did: "took too long". */
  died: (how: string) => Error;
}

/**
 * A child process for work that is not trusted: it answers one request after the other, and is made when it is needed
 * and ended when it is idle, late or dead.
 */
export class KillableChild<Request extends object, Reply> {
  private readonly lane = new Mutex();
  private child: ChildProcess | undefined;
  private idle: NodeJS.Timeout | undefined;
  private closing = false;

  /** `entry` is the built JavaScript file that the child runs. */
  constructor(
    private readonly entry: string,
    private readonly options: KillableChildOptions,
  ) {}

  get busy(): boolean {
    return this.lane.isLocked();
  }

  /** Process id of the child, when there is one. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Has a request answered. Throws what `died` makes. */
  ask(request: Request): Promise<Reply> {
    return this.lane.runExclusive(async () => {
      clearTimeout(this.idle);
      try {
        const { timeLimit, startLimit = timeLimit } = this.options;
        if (this.child) return await this.converse(this.child, request, timeLimit);
        return await this.converse(this.start(), request, startLimit);
      } finally {
        if (this.closing) this.end();
        else this.idle = setTimeout(() => this.end(), IDLE).unref();
      }
    });
  }

  /** Waits for the answer in progress and ends the child. */
  async close(): Promise<void> {
    this.closing = true;
    await this.lane.runExclusive(() => this.end());
  }

  private start(): ChildProcess {
    // Neither secrets nor addresses are the child's business: no environment.
    const child = fork(this.entry, [], {
      execArgv: [],
      ...this.options.fork,
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // A child that dies without work is simply made anew.
    child.on('error', () => undefined);
    child.once('exit', () => {
      if (this.child === child) this.child = undefined;
    });
    this.child = child;
    return child;
  }

  private async converse(child: ChildProcess, request: Request, timeLimit: number): Promise<Reply> {
    let timer: NodeJS.Timeout | undefined;
    let onExit: ((code: number | null, signal: string | null) => void) | undefined;
    let onMessage: ((reply: Reply) => void) | undefined;
    try {
      return await new Promise<Reply>((settle, fail) => {
        const died = (how: string): void => fail(this.options.died(how));
        timer = setTimeout(() => died('took too long'), timeLimit);
        child.once('exit', (onExit = (code, signal) => died(`ended with ${signal ?? code}`)));
        child.once('message', (onMessage = settle as (reply: Reply) => void));
        child.send(request, (error) => error && died(`does not listen: ${error.message}`));
      });
    } catch (error) {
      this.end();
      throw error;
    } finally {
      clearTimeout(timer);
      if (onExit) child.off('exit', onExit);
      if (onMessage) child.off('message', onMessage);
    }
  }

  private end(): void {
    clearTimeout(this.idle);
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}
