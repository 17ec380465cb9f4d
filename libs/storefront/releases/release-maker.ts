import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TenantContext } from '#kernel';
import { AssetProcessing } from '#features/media';
import { listPublicFields } from '#features/people';
import { CONFIG, type Config, siteUrl } from '#platform/config';
import { Database } from '#platform/database';
import { SiteContent } from '#storefront/content';
import { Addresses, planPages, readShell, shellHash } from '#storefront/pages';
import { changedKeys } from './changed-keys';
import { HostLinks, type SiteHosts } from './host-links';
import { makeRelease, type MadeRelease } from './make-release';
import { fileEntry, type Manifest, MANIFEST_FORMAT } from './manifest';
import { diskFs, type ReleaseFs } from './release-fs';
import { ReleaseStore } from './release-store';
import type { ReleaseTree } from './release-tree';
import { type AllowedPeople, type ShownPeople, shownPeople } from './shown-people';
import { siteHosts } from './site-hosts';
import { readSiteState, type SiteState } from './site-state';
import { Themes } from './themes';
import { withdrawnPage } from './withdrawn-page';

/** A release on disk that is to be seen, new or not. */
export interface ReadyRelease {
  manifest: Manifest;
  /** It was there before: nothing that visitors see has changed, or an older one was chosen. */
  isOld: boolean;
  hosts: SiteHosts;
  /** The tenant is gone: nothing older may be kept. */
  erase: boolean;
  /** What may be shown of people: no release that shows more may be kept. */
  people: AllowedPeople;
}

/** What has to be known of the visible release to make the next one. */
interface Before {
  store: ReleaseStore;
  base: Manifest | undefined;
  /** Decides on consents and other dates. */
  moment: Date;
}

/** Makes the release that a site's present state asks for. Changes nothing that visitors see. */
@Injectable()
export class ReleaseMaker {
  /** Tests put one here that fails. */
  fs: ReleaseFs = diskFs;

  constructor(
    private readonly db: Database,
    private readonly themes: Themes,
    @Inject(CONFIG) private readonly config: Pick<Config, 'dataDir' | 'sitesDomain' | 'siteOrigin'>,
  ) {}

  /** The releases of a site. */
  store(siteId: string): ReleaseStore {
    return new ReleaseStore(this.fs, join(this.config.dataDir, 'sites', siteId));
  }

  /** The host names of all sites. */
  hosts(): HostLinks {
    return new HostLinks(this.fs, this.config.dataDir);
  }

  /**
   * Reads the site at one moment and makes its release. With `anew` a rollback no longer counts. Undefined when the
   * tenant has no site.
   */
  async make(
    ctx: TenantContext,
    siteId: string,
    anew: boolean,
    signal: AbortSignal,
  ): Promise<ReadyRelease | undefined> {
    const store = this.store(siteId);
    await store.sweep();
    const current = await store.current();
    const before = {
      store,
      base: current === undefined ? undefined : await store.manifest(current),
      moment: new Date(),
    };
    let open: ReleaseTree | undefined;
    let shown: ShownPeople | undefined;
    const made = await this.db.snapshot(ctx, async (manager) => {
      const state = await readSiteState(manager, ctx);
      if (!state) return undefined;
      const hosts = siteHosts(state.site, state.domains, this.config.sitesDomain);
      const erase = state.tenant.status === 'deleted';
      const people = await listPublicFields(manager, ctx, before.moment);
      const chosen = anew ? undefined : await this.rolledBack(state, before, people);
      if (chosen) return { manifest: chosen, tree: undefined, isOld: true, hosts, erase, people };
      const next =
        state.tenant.status === 'active'
          ? await this.render(ctx, manager, state, hosts, before, signal)
          : await this.withdraw(state, before);
      open = next.tree;
      shown = next.manifest.withdrawn ? {} : shownPeople(people);
      return { ...next, isOld: !next.tree, hosts, erase, people };
    });
    if (!made) return undefined;
    const { tree, manifest } = made;
    try {
      if (tree) {
        manifest.durationMs = Date.now() - before.moment.getTime();
        await store.add(tree, manifest, shown!);
      } else if (shown) {
        await store.describe(manifest, shown);
      }
    } catch (error) {
      await open?.discard();
      throw error;
    }
    return made;
  }

  /** The release that a rollback chose, while nothing has changed since and nobody in it has withdrawn. */
  private async rolledBack(
    { site }: SiteState,
    { store, base }: Before,
    people: AllowedPeople,
  ): Promise<Manifest | undefined> {
    if (site.currentRelease === null || site.contentVersion !== site.publishedVersion) return undefined;
    if (await store.showsMore(site.currentRelease, people)) return undefined;
    return site.currentRelease === base?.number ? base : store.manifest(site.currentRelease);
  }

  private async render(
    ctx: TenantContext,
    manager: EntityManager,
    state: SiteState,
    hosts: SiteHosts,
    before: Before,
    signal: AbortSignal,
  ): Promise<{ manifest: Manifest; tree: ReleaseTree | undefined }> {
    const { site, tenant } = state;
    const base = before.base?.withdrawn ? undefined : before.base;
    const { moment } = before;
    const theme = await this.themes.get(site.theme, manager, tenant);
    const content = new SiteContent(ctx, manager, tenant, moment);
    const { locales, themeSettings, menus, contentVersion } = site;
    const baseUrl = siteUrl(this.config, hosts.target);
    const shell = await readShell(content, { locales, themeSettings, menus, baseUrl });
    const addresses = new Addresses(shell.baseUrl, locales);
    const shared = shellHash(shell);
    const isSame = base?.shell === shared && base.theme.hash === theme.hash;
    const changed =
      base && isSame ? await changedKeys(manager, tenant.id, base, { contentVersion, moment }) : undefined;
    const draft = await this.draft(before, {
      contentVersion,
      moment: moment.toISOString(),
      theme: { name: theme.name, version: theme.version, hash: theme.hash },
      shell: shared,
      withdrawn: false,
      kind: changed ? 'incremental' : 'full',
    });
    const pages = await planPages(content, shell, addresses);
    const { redirects } = state;
    const derivatives = AssetProcessing.derivativesFolder(this.config.dataDir, tenant.id);
    const plan = { content, shell, addresses, pages, redirects, theme, base, changed, derivatives };
    const made = await makeRelease(plan, () => before.store.begin(base?.number, draft.mtime), signal);
    return complete(draft, made, base);
  }

  private async withdraw(
    { site }: SiteState,
    before: Before,
  ): Promise<{ manifest: Manifest; tree: ReleaseTree | undefined }> {
    const { base } = before;
    const { contentVersion, locales } = site;
    const moment = before.moment.toISOString();
    if (base?.withdrawn) return { manifest: { ...base, contentVersion, moment }, tree: undefined };
    const theme = { name: 'none', version: '0', hash: '' };
    const draft = await this.draft(before, { contentVersion, moment, theme, shell: '', withdrawn: true, kind: 'full' });
    const tree = before.store.begin(undefined, draft.mtime);
    const bytes = Buffer.from(withdrawnPage(locales));
    await tree.write('410.html', bytes);
    return { manifest: { ...draft, rendered: 1, others: { '410.html': fileEntry(bytes) } }, tree };
  }

  private async draft(
    { store, base, moment }: Before,
    known: Pick<Manifest, 'contentVersion' | 'moment' | 'theme' | 'shell' | 'withdrawn' | 'kind'>,
  ): Promise<Manifest> {
    // Whole seconds that no earlier release has: an ETag of time and size must change when a page does.
    const mtime = Math.max(Math.floor(moment.getTime() / 1000), (base?.mtime ?? 0) + 1);
    const number = (await store.highest()) + 1;
    return { format: MANIFEST_FORMAT, number, mtime, ...known, rendered: 0, durationMs: 0, pages: {}, others: {} };
  }
}

/** The manifest of what was made; that of the base, brought up to date, when no file differs. */
function complete(
  draft: Manifest,
  made: MadeRelease,
  base: Manifest | undefined,
): { manifest: Manifest; tree: ReleaseTree | undefined } {
  const { pages, others, rendered, tree } = made;
  if (tree) return { manifest: { ...draft, pages, others, rendered }, tree };
  const { contentVersion, moment, theme, shell } = draft;
  return { manifest: { ...base!, contentVersion, moment, theme, shell, pages, others }, tree };
}
