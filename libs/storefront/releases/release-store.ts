import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import { type Manifest, MANIFEST_FORMAT } from './manifest';
import { isThere, linkTarget, namesIn, readJsonFile, type ReleaseFs } from './release-fs';
import { ReleaseTree } from './release-tree';
import { type AllowedPeople, type ShownPeople, showsMore } from './shown-people';

/** Prefix of what is not finished; sweeping removes it. */
const TEMPORARY = '.tmp-';

/** The releases of one site on disk, and the pointer to the one that visitors see. */
export class ReleaseStore {
  private readonly releases: string;

  /** `folder` is the site's: `DATA_DIR/sites/<siteId>`. */
  constructor(
    private readonly fs: ReleaseFs,
    readonly folder: string,
  ) {
    this.releases = join(folder, 'releases');
  }

  /** Number of the release that visitors see. */
  async current(): Promise<number | undefined> {
    const target = await linkTarget(join(this.folder, 'current'));
    return target === undefined ? undefined : Number(basename(target));
  }

  /** Whole releases, oldest first. */
  async numbers(): Promise<number[]> {
    const names = new Set(await namesIn(this.releases));
    return [...names]
      .filter((name) => /^\d+$/.test(name) && names.has(`${name}.json`))
      .map(Number)
      .sort((a, b) => a - b);
  }

  /** Highest number that was ever begun, as far as the disk knows. */
  async highest(): Promise<number> {
    const numbers = (await namesIn(this.releases)).map((name) => Number.parseInt(name, 10)).filter(Number.isFinite);
    return Math.max(0, ...numbers);
  }

  /** A release's manifest; undefined when there is no such release, or one of another format. */
  async manifest(number: number): Promise<Manifest | undefined> {
    if (!(await isThere(this.path(number)))) return undefined;
    const manifest = await readJsonFile<Manifest>(this.manifestPath(number));
    return manifest?.format === MANIFEST_FORMAT ? manifest : undefined;
  }

  /** Begins a release that may share the files of another. */
  begin(base: number | undefined, mtime: number): ReleaseTree {
    const folder = join(this.releases, `${TEMPORARY}${randomBytes(6).toString('hex')}`);
    return new ReleaseTree(this.fs, folder, base === undefined ? undefined : this.path(base), mtime);
  }

  /** Makes a finished tree a release. Nobody sees it yet. */
  async add(tree: ReleaseTree, manifest: Manifest, people: ShownPeople): Promise<void> {
    await tree.finish();
    await this.describe(manifest, people);
    await this.fs.rename(tree.folder, this.path(manifest.number));
    await this.fs.syncFolder(this.releases);
  }

  /** Writes what is kept beside a release, also anew: it holds newer content too, as it turned out. */
  async describe(manifest: Manifest, people: ShownPeople): Promise<void> {
    const { number, mtime } = manifest;
    await this.fs.makeFolder(this.releases);
    await Promise.all([
      this.replace(this.peoplePath(number), people, mtime),
      this.replace(this.manifestPath(number), manifest, mtime),
    ]);
    await this.fs.syncFolder(this.releases);
  }

  /** Releases that show more of people than is allowed, oldest first. */
  async showingMore(people: AllowedPeople): Promise<number[]> {
    const found: number[] = [];
    for (const number of await this.numbers()) {
      if (await this.showsMore(number, people)) found.push(number);
    }
    return found;
  }

  /** Whether one release does. */
  async showsMore(number: number, people: AllowedPeople): Promise<boolean> {
    return showsMore(await readJsonFile<ShownPeople>(this.peoplePath(number)), people);
  }

  /** Shows a release to visitors: one rename, so that there is no moment without a site or with half of one. */
  async switchTo(number: number): Promise<void> {
    const temporary = join(this.folder, `${TEMPORARY}${randomBytes(6).toString('hex')}`);
    await this.fs.symlink(`releases/${number}`, temporary);
    await this.fs.rename(temporary, join(this.folder, 'current'));
    await this.fs.syncFolder(this.folder);
  }

  /** The newest `count` releases and the visible one. */
  async newest(count: number): Promise<number[]> {
    const numbers = await this.numbers();
    const current = await this.current();
    return numbers.filter((number, index) => number === current || index >= numbers.length - count);
  }

  /** Removes releases. */
  async remove(numbers: readonly number[]): Promise<void> {
    const highest = await this.highest();
    for (const number of numbers) {
      // The manifest goes first: without it the folder is no release, and sweeping knows it.
      await this.fs.remove(this.manifestPath(number));
      await this.fs.remove(this.path(number));
      // The highest one leaves a file behind, so that its number is not given to another.
      if (number !== highest) await this.fs.remove(this.peoplePath(number));
    }
  }

  /** Removes all releases but these. */
  async removeAllBut(kept: readonly number[]): Promise<void> {
    await this.remove((await this.numbers()).filter((number) => !kept.includes(number)));
  }

  /** Removes what a killed process left behind. Only the holder of the site's lease may do it. */
  async sweep(): Promise<void> {
    const whole = new Set((await this.numbers()).map(String));
    const current = await this.current();
    const last = basename(this.peoplePath(await this.highest()));
    for (const name of await namesIn(this.releases)) {
      const number = name.replace(/(\.people)?\.json$/, '');
      if (whole.has(number) || number === String(current) || name === last) continue;
      await this.fs.remove(join(this.releases, name));
    }
    for (const name of await namesIn(this.folder)) {
      if (name.startsWith(TEMPORARY)) await this.fs.remove(join(this.folder, name));
    }
  }

  /** Writes a file anew by one rename. */
  private async replace(path: string, value: unknown, mtime: number): Promise<void> {
    const temporary = join(this.releases, `${TEMPORARY}${randomBytes(6).toString('hex')}`);
    await this.fs.write(temporary, Buffer.from(JSON.stringify(value)), mtime);
    await this.fs.rename(temporary, path);
  }

  private path(number: number): string {
    return join(this.releases, String(number));
  }

  private manifestPath(number: number): string {
    return join(this.releases, `${number}.json`);
  }

  private peoplePath(number: number): string {
    return join(this.releases, `${number}.people.json`);
  }
}
