import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { DecoderDiedError, PictureChild } from './picture-child';
import type { PictureRequest } from './protocol';

describe('PictureChild', () => {
  let folder: string;
  let child: PictureChild;
  let small: PictureRequest;
  let large: PictureRequest;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'teahorse-child-'));
    const request = async (name: string, width: number): Promise<PictureRequest> => {
      const background = { r: 90, g: 120, b: 40 };
      const noise = { type: 'gaussian' as const, mean: 128, sigma: 50 };
      const picture = sharp({ create: { width, height: width, channels: 3, background, noise } });
      writeFileSync(join(folder, name), await picture.png({ compressionLevel: 1 }).toBuffer());
      return { input: join(folder, name), output: folder, widths: [1280], maxPixels: 40_000_000 };
    };
    small = await request('small', 16);
    large = await request('large', 3_000);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    child = new PictureChild();
  });
  afterEach(() => child.close());

  const works = async (): Promise<void> => expect(await child.ask(small)).toMatchObject({ type: 'done' });
  const gone = async (pid: number): Promise<void> => {
    while (existsSync(`/proc/${pid}/cwd`)) await sleep(5);
    await sleep(20);
  };

  it('keeps one process for picture after picture', async () => {
    await works();
    const { pid } = child;
    await works();
    expect(child.pid).toBe(pid);
  });

  it('says that the decoder died when it is killed at work, and the next picture works', async () => {
    await works();
    const asked = child.ask(large);
    const outcome = expect(asked).rejects.toThrow(/ended with SIGKILL/);
    await sleep(20);
    process.kill(child.pid!, 'SIGKILL');
    await outcome;
    await expect(asked).rejects.toBeInstanceOf(DecoderDiedError);
    await works();
  });

  it('makes a new process when the old one died without work', async () => {
    await works();
    const pid = child.pid!;
    process.kill(pid, 'SIGKILL');
    await gone(pid);
    await works();
    expect(child.pid).not.toBe(pid);
  });

  it('ends a decoder that takes too long, and the next picture works', async () => {
    const hasty = new PictureChild(1);
    await expect(hasty.ask(large)).rejects.toThrow(/took too long/);
    expect(hasty.pid).toBeUndefined();
    await works();
    await hasty.close();
  });

  it('finishes the picture in progress when it is closed, and leaves no process behind', async () => {
    await works();
    const pid = child.pid!;
    const asked = child.ask(large);
    await child.close();
    expect(await asked).toMatchObject({ type: 'done' });
    await gone(pid);
    expect(child.pid).toBeUndefined();
  });

  it('gives the decoder none of our environment', async () => {
    process.env.TEAHORSE_CANARY = 'secret';
    try {
      await works();
      const { readFile } = await import('node:fs/promises');
      expect(await readFile(`/proc/${child.pid}/environ`, 'utf8')).not.toContain('secret');
    } finally {
      delete process.env.TEAHORSE_CANARY;
    }
  });
});
