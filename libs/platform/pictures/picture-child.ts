import { resolve } from 'node:path';
import { KillableChild } from '#platform/process';
import type { PictureReply, PictureRequest } from './protocol';

/** Jest runs this file as TypeScript, which a child cannot: it gets the built one, which `npm test` makes first. */
const FOLDER = __filename.endsWith('.ts') ? resolve(__dirname, '../../../dist/libs/platform/pictures') : __dirname;
const ENTRY = resolve(FOLDER, 'child/main.js');

/** Longest that one picture may take, in ms. */
const TIME_LIMIT = 30_000;

/** The decoder died, or was ended because it took too long. The picture may be to blame, or the machine. */
export class DecoderDiedError extends Error {}

/** A child process that decodes and encodes pictures. Its `ask` throws DecoderDiedError. */
export class PictureChild extends KillableChild<PictureRequest, PictureReply> {
  /** How long one picture may take is told only by tests. */
  constructor(timeLimit = TIME_LIMIT) {
    super(ENTRY, { timeLimit, died: (how) => new DecoderDiedError(`the picture decoder ${how}`) });
  }
}
