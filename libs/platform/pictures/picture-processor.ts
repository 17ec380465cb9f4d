import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { AppError } from '#kernel';
import { PictureChild } from './picture-child';
import type { PictureRequest, ProcessedPicture } from './protocol';

const CHILDREN = 2;

/** Makes publishable pictures of uploaded ones, in at most two child processes. */
@Injectable()
export class PictureProcessor implements OnApplicationShutdown {
  private readonly children = Array.from({ length: CHILDREN }, () => new PictureChild());

  /**
   * Decodes a picture once and writes its derivatives (WebP and JPEG) durably.
   * @throws AppError `picture_…` when the file is at fault; DecoderDiedError when it may be; another Error when it is not
   */
  async process(request: PictureRequest): Promise<ProcessedPicture> {
    const child = this.children.find((candidate) => !candidate.busy) ?? this.children[0]!;
    const reply = await child.ask(request);
    if (reply.type === 'done') return reply.result;
    if (reply.type === 'failed') throw new Error(`picture decoder: ${reply.detail}`);
    throw new AppError(reply.code, reply.args as never);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.children.map((child) => child.close()));
  }
}
