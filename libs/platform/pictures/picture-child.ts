import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import { Mutex } from 'async-mutex';
import type { PictureReply, PictureRequest } from './protocol';

/** Jest runs this file as TypeScript, which a child cannot: it gets the built one, which `npm test` makes first. */
const FOLDER = __filename.endsWith('.ts') ? resolve(__dirname, '../../../dist/libs/platform/pictures') : __dirname;
const ENTRY = resolve(FOLDER, 'child/main.js');

/** Longest that one picture may take, in ms. */
const TIME_LIMIT = 30_000;
/** A child without work is ended after this time, in ms: it holds about 60 MB. */
const IDLE = 20_000;

/** The decoder died, or was ended because it took too long. The picture may be to blame, or the machine. */
export class DecoderDiedError extends Error {}

/** One child process, made when it is needed and ended when it is idle, late or dead. */
export class PictureChild {
  private readonly lane = new Mutex();
  private child: ChildProcess | undefined;
  private idle: NodeJS.Timeout | undefined;
  private closing = false;

  /** How long one picture may take is told only by tests. */
  constructor(private readonly timeLimit = TIME_LIMIT) {}

  get busy(): boolean {
    return this.lane.isLocked();
  }

  /** Process id of the child, when there is one. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Has a picture processed. Throws DecoderDiedError. */
  ask(request: PictureRequest): Promise<PictureReply> {
    return this.lane.runExclusive(async () => {
      clearTimeout(this.idle);
      try {
        return await this.converse(this.child ?? this.start(), request);
      } finally {
        if (this.closing) this.end();
        else this.idle = setTimeout(() => this.end(), IDLE).unref();
      }
    });
  }

  /** Waits for the picture in progress and ends the child. */
  async close(): Promise<void> {
    this.closing = true;
    await this.lane.runExclusive(() => this.end());
  }

  private start(): ChildProcess {
    // Neither secrets nor addresses are the decoder's business: no environment.
    const child = fork(ENTRY, [], { env: {}, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    // A child that dies without work is simply made anew.
    child.on('error', () => undefined);
    child.once('exit', () => {
      if (this.child === child) this.child = undefined;
    });
    this.child = child;
    return child;
  }

  private async converse(child: ChildProcess, request: PictureRequest): Promise<PictureReply> {
    let timer: NodeJS.Timeout | undefined;
    let onExit: ((code: number | null, signal: string | null) => void) | undefined;
    let onMessage: ((reply: PictureReply) => void) | undefined;
    try {
      return await new Promise<PictureReply>((settle, fail) => {
        const died = (how: string): void => fail(new DecoderDiedError(`the picture decoder ${how}`));
        timer = setTimeout(() => died('took too long'), this.timeLimit);
        child.once('exit', (onExit = (code, signal) => died(`ended with ${signal ?? code}`)));
        child.once('message', (onMessage = settle));
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
