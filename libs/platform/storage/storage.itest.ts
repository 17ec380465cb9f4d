import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { newId } from '#kernel';
import { copyFileDurably, PrivateFiles, TooManyBytesError, writeFileDurably } from './index';

let root: string;
let files: PrivateFiles;
const owner = newId();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'teahorse-files-'));
  files = new PrivateFiles(root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const allFiles = (): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

describe('PrivateFiles', () => {
  it.each([
    ['bytes', () => Buffer.from('tea and horse')],
    ['a stream', () => Readable.from([Buffer.from('tea '), Buffer.from('and horse')])],
  ])('keeps %s under their hash, and gives them back', async (_kind, content) => {
    const stored = await files.store(owner, content(), 100);
    expect(stored).toEqual({ sha256: sha256('tea and horse'), bytes: 13 });
    expect((await buffer(files.read(owner, stored.sha256))).toString()).toBe('tea and horse');
    expect(statSync(files.path(owner, stored.sha256)).mode & 0o777).toBe(0o600);
    await files.store(owner, content(), 100);
    expect(allFiles()).toEqual([stored.sha256]);
  });

  it.each([
    ['bytes', () => Buffer.alloc(101)],
    ['a stream', () => Readable.from([Buffer.alloc(60), Buffer.alloc(41)])],
    [
      'a stream without end',
      () =>
        Readable.from(
          (function* () {
            for (;;) yield Buffer.alloc(64);
          })(),
        ),
    ],
  ])('refuses %s past the limit and keeps nothing', async (_kind, content) => {
    await expect(files.store(owner, content(), 100)).rejects.toBeInstanceOf(TooManyBytesError);
    expect(allFiles()).toEqual([]);
  });

  it('takes exactly the limit', async () => {
    expect((await files.store(owner, Readable.from([Buffer.alloc(100)]), 100)).bytes).toBe(100);
  });

  it('keeps nothing of a stream that breaks off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('x');
        throw new Error('the network is gone');
      })(),
    );
    await expect(files.store(owner, broken, 100)).rejects.toThrow('the network is gone');
    expect(allFiles()).toEqual([]);
  });

  it('never shares a file between two owners', async () => {
    const neighbour = newId();
    const { sha256: hash } = await files.store(owner, Buffer.from('same'), 100);
    expect(await files.has(neighbour, hash)).toBe(false);
    await files.store(neighbour, Buffer.from('same'), 100);
    await files.remove(owner, hash);
    expect(await files.has(owner, hash)).toBe(false);
    expect(await files.has(neighbour, hash)).toBe(true);
    await files.remove(owner, hash);
  });

  it.each(['..', '../..', `${owner}/..`, '', '/etc', owner.toUpperCase(), `${owner}\0`])(
    'knows no owner %j and so leads nowhere',
    async (wrong) => {
      expect(() => files.path(wrong, '0'.repeat(64))).toThrow();
      await expect(files.store(wrong, Buffer.from('x'), 10)).rejects.toThrow();
      expect(allFiles()).toEqual([]);
    },
  );

  it.each(['../'.repeat(8) + 'etc/passwd', '', 'A'.repeat(64), `${'0'.repeat(64)}/..`, `${'0'.repeat(64)}\n`])(
    'knows no file %j',
    async (wrong) => {
      expect(() => files.path(owner, wrong)).toThrow('not a SHA-256');
      await expect(files.remove(owner, wrong)).rejects.toThrow('not a SHA-256');
    },
  );
});

describe('writeFileDurably', () => {
  it('replaces a file whole, and leaves the old one when it cannot', async () => {
    const path = join(root, 'a', 'b', 'file.txt');
    await writeFileDurably(path, 'old');
    await writeFileDurably(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    await mkdir(join(root, 'folder', 'full'), { recursive: true });
    await expect(writeFileDurably(join(root, 'folder'), 'x')).rejects.toThrow();
    expect(allFiles()).toEqual(['file.txt']);
  });

  it('shows readers the old file or the new one, never a part', async () => {
    const path = join(root, 'file.txt');
    const contents = ['a'.repeat(200_000), 'b'.repeat(300_000)];
    await writeFileDurably(path, contents[0]!);
    let writing = true;
    const writer = (async () => {
      for (let round = 0; round < 40; round++) await writeFileDurably(path, contents[round % 2]!);
      writing = false;
    })();
    while (writing) expect(contents.includes(await readFile(path, 'utf8'))).toBe(true);
    await writer;
  });
});

describe('copyFileDurably', () => {
  it('copies a private file to one that others may read', async () => {
    const from = join(root, 'from');
    writeFileSync(from, 'x', { mode: 0o600 });
    await copyFileDurably(from, join(root, 'new', 'to'));
    expect(readFileSync(join(root, 'new', 'to'), 'utf8')).toBe('x');
    expect(statSync(join(root, 'new', 'to')).mode & 0o777).toBe(0o644);
    await expect(copyFileDurably(join(root, 'missing'), join(root, 'to'))).rejects.toThrow('ENOENT');
    expect(allFiles().sort()).toEqual(['from', 'to']);
  });
});
