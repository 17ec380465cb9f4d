import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What unfinished publishing has left in a data folder: temporary files, releases without a manifest and the reverse. */
export function leftovers(dataDir: string): string[] {
  const temporary = ['sites', 'hosts'].flatMap((folder) =>
    readdirSync(join(dataDir, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return [...temporary.filter((path) => basename(path).startsWith('.tmp-')), ...strayReleases(dataDir)];
}

function strayReleases(dataDir: string): string[] {
  const sites = join(dataDir, 'sites');
  return readdirSync(sites).flatMap((site) => {
    const names = new Set(readdirSync(join(sites, site, 'releases')));
    const isWhole = (name: string): boolean =>
      names.has(`${Number.parseInt(name, 10)}`) && names.has(`${Number.parseInt(name, 10)}.json`);
    return [...names].filter((name) => !isWhole(name)).map((name) => join('sites', site, 'releases', name));
  });
}
