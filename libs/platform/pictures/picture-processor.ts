import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Mutex } from 'async-mutex';
import { AppError } from '#kernel';
import type { PictureReply, PictureRequest, ProcessedPicture } from './protocol';

/** Jest runs this file as TypeScript, which a child cannot: it gets the built one, which `npm test` makes first. */
const FOLDER = __filename.endsWith('.ts') ? resolve(__dirname, '../../../dist/libs/platform/pictures') : __dirname;
const ENTRY = resolve(FOLDER, 'child/main.js');

/** Longest that one picture may take, in ms. */
const TIME_LIMIT = 30_000;
/** A child without work is ended after this time, in ms: it holds about 60 MB. */
const IDLE = 20_000;
const CHILDREN = 2;

/** One child process, made when it is needed and ended when it is idle, late or dead. */
class PictureChild {
  private readonly lane = new Mutex();
  private child: ChildProcess | undefined;
  private idle: NodeJS.Timeout | undefined;

  get busy(): boolean {
    return this.lane.isLocked();
  }

  ask(request: PictureRequest): Promise<PictureReply> {
    return this.lane.runExclusive(async () => {
      clearTimeout(this.idle);
      const child = (this.child ??= fork(ENTRY, [], { env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }));
      const reply = await new Promise<PictureReply>((settle) => {
        const finish = (answer: PictureReply): void => {
          clearTimeout(timer);
          child.removeAllListeners();
          settle(answer);
        };
        const fail = (detail: string): void => {
          this.end();
          finish({ type: 'crashed', detail });
        };
        const timer = setTimeout(() => {
          this.end();
          finish({ type: 'refused', code: 'picture_damaged', args: {} });
        }, TIME_LIMIT);
        child.once('message', (message: PictureReply) => finish(message));
        child.once('exit', (code, signal) => fail(`the decoder ended with ${signal ?? code}`));
        child.once('error', (error) => fail(error.message));
        child.send(request);
      });
      this.idle = setTimeout(() => this.end(), IDLE);
      this.idle.unref();
      return reply;
    });
  }

  end(): void {
    clearTimeout(this.idle);
    this.child?.removeAllListeners();
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}

/** Makes publishable pictures of uploaded ones, in at most two child processes. */
@Injectable()
export class PictureProcessor implements OnApplicationShutdown {
  private readonly children = Array.from({ length: CHILDREN }, () => new PictureChild());

  /**
   * Decodes a picture once and writes its derivatives (WebP and JPEG) durably.
   * @throws AppError `picture_…` when the file is at fault; another Error when it may work the next time
   */
  async process(request: PictureRequest): Promise<ProcessedPicture> {
    const child = this.children.find((candidate) => !candidate.busy) ?? this.children[0]!;
    const reply = await child.ask(request);
    if (reply.type === 'done') return reply.result;
    if (reply.type === 'crashed') throw new Error(`picture decoder: ${reply.detail}`);
    throw new AppError(reply.code, reply.args as never);
  }

  onApplicationShutdown(): void {
    for (const child of this.children) child.end();
  }
}
