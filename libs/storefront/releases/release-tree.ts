import { dirname, join } from 'node:path';
import { AppError } from '#kernel';
import { BoundedWork } from './bounded-work';
import { compressed, twinEndings } from './compressed';
import type { FileEntry } from './manifest';
import type { ReleaseFs } from './release-fs';

/** Files in work at once: enough to keep the thread pool's compression and fsyncs busy. */
const PARALLEL = 16;

/**
 * A release while it is made, in a folder that nothing points to yet. Its files are new ones, hard links to those of
 * the release before, and hard links to content-addressed pictures.
 */
export class ReleaseTree {
  private readonly work = new BoundedWork(PARALLEL);
  private readonly folders = new Map<string, Promise<void>>();

  /** `base` is the folder of the release to share with; `mtime` (s) is set on all new files. */
  constructor(
    private readonly fs: ReleaseFs,
    readonly folder: string,
    private readonly base: string | undefined,
    private readonly mtime: number,
  ) {}

  /** Writes a file with its compressed twins, durably. May return before it is done. */
  async write(path: string, bytes: Buffer): Promise<void> {
    await this.work.add(async () => {
      const target = await this.place(path);
      const twins = twinEndings(path, bytes.length).map(async (ending) =>
        this.fs.write(target + ending, await compressed(bytes, ending), this.mtime),
      );
      await Promise.all([this.fs.write(target, bytes, this.mtime), ...twins]);
    });
  }

  /** Takes a file and its twins over from the base. */
  async share(path: string, entry: FileEntry): Promise<void> {
    await this.work.add(async () => {
      const target = await this.place(path);
      const endings = ['', ...twinEndings(path, entry.bytes)];
      await Promise.all(endings.map((ending) => this.fs.link(join(this.base!, path) + ending, target + ending)));
    });
  }

  /**
   * Takes in a file that is kept elsewhere and never changes.
   * @throws AppError publish_file_missing
   */
  async link(path: string, source: string): Promise<void> {
    await this.work.add(async () => {
      const target = await this.place(path);
      try {
        await this.fs.link(source, target);
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
          throw new AppError('publish_file_missing', { file: path }, { cause });
        }
        throw cause;
      }
    });
  }

  /** Waits for all files and makes the folders' entries durable. */
  async finish(): Promise<void> {
    await this.work.done();
    await this.place('index.html');
    await Promise.all([...this.folders.keys()].map((folder) => this.fs.syncFolder(folder)));
  }

  /** Waits until nothing is being written and removes the folder. */
  async discard(): Promise<void> {
    await this.work.done().catch(() => undefined);
    await this.fs.remove(this.folder).catch(() => undefined);
  }

  private async place(path: string): Promise<string> {
    const target = join(this.folder, path);
    for (let folder = dirname(target); ; folder = dirname(folder)) {
      const isNew = !this.folders.has(folder);
      if (isNew) this.folders.set(folder, this.fs.makeFolder(folder));
      if (folder === this.folder) break;
    }
    await this.folders.get(dirname(target));
    return target;
  }
}
