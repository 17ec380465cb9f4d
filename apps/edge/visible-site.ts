import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a host name leads to: a release's folder, or another host. */
export type VisibleSite = { folder: string } | { movedTo: string };

/**
 * What a host leads to now. Reads two links of the file system, which takes some 5 µs; kept in memory, a switch would be
 * seen late. `host` has been checked to be a host name: it can't lead out of the folder.
 */
export function visibleSite(dataDir: string, host: string): VisibleSite | undefined {
  const target = linkTarget(join(dataDir, 'hosts', host));
  const match = /^\.\.\/sites\/([0-9a-f-]{36})(\/moved)?$/.exec(target ?? '');
  if (!match) return undefined;
  const site = join(dataDir, 'sites', match[1]!);
  if (match[2]) return movedSite(join(site, 'moved', 'location'));
  const release = linkTarget(join(site, 'current'));
  return release === undefined || !/^releases\/\d+$/.test(release) ? undefined : { folder: join(site, release) };
}

function movedSite(file: string): VisibleSite | undefined {
  try {
    return { movedTo: (JSON.parse(readFileSync(file, 'utf8')) as { host: string }).host };
  } catch {
    return undefined;
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
