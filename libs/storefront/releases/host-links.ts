import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { linkTarget, readJsonFile, type ReleaseFs } from './release-fs';

/** Host names of a site: those that serve it, and former ones that lead to `target`. */
export interface SiteHosts {
  serving: string[];
  moved: string[];
  /** The host that visitors of former names are sent to, and that canonical addresses name. */
  target: string;
}

/** The host names that lead to sites: `DATA_DIR/hosts/<name>` → `../sites/<siteId>` or `../sites/<siteId>/moved`. */
export class HostLinks {
  constructor(
    private readonly fs: ReleaseFs,
    private readonly dataDir: string,
  ) {}

  /** Makes the links of a site as they should be. Each changes by one rename; those of other sites stay. */
  async align(siteId: string, hosts: SiteHosts): Promise<void> {
    const site = join(this.dataDir, 'sites', siteId);
    const listFile = join(site, 'hosts.json');
    const wanted = [...hosts.serving, ...hosts.moved].sort();
    const known = (await readJsonFile<string[]>(listFile)) ?? [];
    const all = [...new Set([...known, ...wanted])].sort();
    // The list is never shorter than the truth, so that no link can be forgotten by a kill in between.
    if (all.length > known.length) await this.writeJson(site, 'hosts.json', all);
    await this.alignMoved(site, hosts);
    for (const name of hosts.serving) await this.point(site, name, `../sites/${siteId}`);
    for (const name of hosts.moved) await this.point(site, name, `../sites/${siteId}/moved`);
    const stale = all.filter((name) => !wanted.includes(name));
    for (const name of stale) {
      const target = await linkTarget(this.path(name));
      if (target === `../sites/${siteId}` || target === `../sites/${siteId}/moved`)
        await this.fs.remove(this.path(name));
    }
    if (stale.length > 0) await this.writeJson(site, 'hosts.json', wanted);
  }

  private async alignMoved(site: string, { moved, target }: SiteHosts): Promise<void> {
    if (moved.length === 0) return;
    const location = { host: target };
    const known = await readJsonFile<typeof location>(join(site, 'moved/location'));
    if (known?.host !== target) await this.writeJson(site, 'moved/location', location);
  }

  private async point(site: string, name: string, target: string): Promise<void> {
    if ((await linkTarget(this.path(name))) === target) return;
    const folder = join(this.dataDir, 'hosts');
    await this.fs.makeFolder(folder);
    // In the site's folder, which its next publish sweeps: nobody may sweep the one that all sites share.
    const temporary = temporaryIn(site);
    await this.fs.symlink(target, temporary);
    await this.fs.rename(temporary, this.path(name));
    await this.fs.syncFolder(folder);
  }

  private async writeJson(site: string, name: string, value: unknown): Promise<void> {
    const path = join(site, name);
    await this.fs.makeFolder(dirname(path));
    const temporary = temporaryIn(site);
    await this.fs.write(temporary, Buffer.from(JSON.stringify(value)), Math.floor(Date.now() / 1000));
    await this.fs.rename(temporary, path);
    await this.fs.syncFolder(dirname(path));
  }

  private path(name: string): string {
    return join(this.dataDir, 'hosts', name);
  }
}

function temporaryIn(site: string): string {
  return join(site, `.tmp-${randomBytes(6).toString('hex')}`);
}
