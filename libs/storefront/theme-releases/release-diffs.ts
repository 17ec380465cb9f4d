import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { AppError, type Context, inTenant } from '#kernel';
import { Agencies } from '#features/agencies';
import { SitePage } from '#features/pages';
import type { Site } from '#features/sites';
import { findUsablePackage, packageIdOf } from '#features/themes';
import { CONFIG, type Config } from '#platform/config';
import { Database } from '#platform/database';
import { type OpenSite, openSite, type PreviewLink, PreviewLinks, renderPage } from '#storefront/previews';
import { type SiteTheme, Themes } from '#storefront/releases';
import { LoadedThemes, ThemeChoice } from '#storefront/themes';
import type { CompiledTheme, PageType } from '#theming';
import { compareThemes, type ThemeDifference } from './compare-themes';
import { findTargets } from './find-targets';
import { type LostChoice, lostChoices, type OwnerChoices } from './lost-choices';
import type { ReleaseRequest } from './release-request';

/** Sites whose pages are looked at. */
const SAMPLES = 5;
/** Sites whose pages are read at once. */
const BATCH = 200;

/** A page of one site, as it is and as it would be; sizes in bytes, null where it cannot be made. */
export interface PageDifference {
  type: PageType;
  path: string;
  /** How many pages of this type the site has, in all languages. */
  pages: number;
  before: number | null;
  after: number | null;
  isChanged: boolean;
  /** What keeps it from being made with the new theme. */
  fault: { code: string; args: Record<string, string | number> } | null;
}

/** What a release would do to one site. */
export interface SiteDifference {
  tenantId: string;
  subdomain: string;
  from: string;
  preview: PreviewLink;
  pages: PageDifference[];
}

/** What a release would do. */
export interface ReleaseDiff {
  theme: string;
  /** How many sites it is for, and how many of them have the theme already. */
  sites: number;
  unchanged: number;
  /** The theme against each one that it would replace. */
  themes: Array<{ from: string; sites: number; difference: ThemeDifference | null }>;
  lost: LostChoice[];
  samples: SiteDifference[];
}

/** Says what a release would do, and does none of it. */
@Injectable()
export class ReleaseDiffs {
  constructor(
    private readonly db: Database,
    private readonly agencies: Agencies,
    private readonly choice: ThemeChoice,
    private readonly loaded: LoadedThemes,
    private readonly themes: Themes,
    private readonly links: PreviewLinks,
    @Inject(CONFIG) private readonly config: Pick<Config, 'sitesDomain' | 'siteOrigin'>,
  ) {}

  /** The difference for a release's sites, with links to previews of the first. Throws what submitting it would. */
  async of(ctx: Context, agencyId: string, { theme, sites: target }: ReleaseRequest): Promise<ReleaseDiff> {
    const agencyIds = await this.agencies.descendantIds(ctx, agencyId);
    const { sites, choices, to } = await this.db.read(ctx, async (manager) => {
      await this.choice.admitIn(manager, agencyId, theme);
      const found = await findTargets(manager, agencyIds, target);
      return {
        sites: found,
        choices: await ownerChoices(manager, found),
        to: await this.compiled(manager, agencyId, theme),
      };
    });
    const others = sites.filter((site) => site.theme !== theme);
    const samples: SiteDifference[] = [];
    for (const site of others.slice(0, SAMPLES)) samples.push(await this.sample(ctx, site, theme));
    return {
      theme,
      sites: sites.length,
      unchanged: sites.length - others.length,
      themes: await this.replaced(ctx, agencyId, others, to),
      lost: lostChoices(choices, to),
      samples,
    };
  }

  private async replaced(
    ctx: Context,
    agencyId: string,
    sites: readonly Site[],
    to: CompiledTheme,
  ): Promise<ReleaseDiff['themes']> {
    const counts = new Map<string, number>();
    for (const { theme } of sites) counts.set(theme, (counts.get(theme) ?? 0) + 1);
    const themes: ReleaseDiff['themes'] = [];
    for (const [from, count] of counts) {
      // One that is broken or gone is the more reason for a release: there is only nothing to compare.
      const before = await this.db
        .read(ctx, (manager) => this.compiled(manager, agencyId, from))
        .catch(() => undefined);
      themes.push({ from, sites: count, difference: before ? compareThemes(before, to) : null });
    }
    return themes.sort((a, b) => b.sites - a.sites);
  }

  private async compiled(manager: EntityManager, agencyId: string, theme: string): Promise<CompiledTheme> {
    const packageId = packageIdOf(theme);
    if (!packageId) return (await this.loaded.getInstalled(theme)).compiled;
    const row = await findUsablePackage(manager, agencyId, packageId);
    if (!row) throw new AppError('theme_not_allowed');
    return (await this.loaded.getPackage(row)).compiled;
  }

  private async sample(ctx: Context, { tenantId, subdomain, theme: from }: Site, to: string): Promise<SiteDifference> {
    const own = inTenant(ctx, tenantId);
    const pages = await this.db.snapshot(own, async (manager) => {
      const open = await openSite(manager, own, this.config);
      const before = await this.themes.get(from, manager, open.tenant).catch(() => undefined);
      return comparePages(open, before, await this.themes.get(to, manager, open.tenant));
    });
    return { tenantId, subdomain, from, preview: await this.links.make(own, to), pages };
  }
}

/** One page of each type that the site has, in its first language. */
async function comparePages(
  open: OpenSite,
  before: SiteTheme | undefined,
  after: SiteTheme,
): Promise<PageDifference[]> {
  const types = [...new Set(open.pages.map(({ route }) => route.type))];
  const differences: PageDifference[] = [];
  for (const type of types) {
    const own = open.pages.filter(({ route }) => route.type === type);
    const planned = own[0]!;
    const old = before && (await attempt(() => renderPage(open, planned, before)));
    const now = await attempt(() => renderPage(open, planned, after));
    differences.push({
      type,
      path: open.addresses.path(planned.locale, ...planned.route.segments),
      pages: own.length,
      before: old?.html === undefined ? null : Buffer.byteLength(old.html),
      after: now.html === undefined ? null : Buffer.byteLength(now.html),
      isChanged: now.html !== old?.html,
      fault: now.fault ? { code: now.fault.code, args: { ...now.fault.args } } : null,
    });
  }
  return differences;
}

async function attempt(make: () => Promise<string>): Promise<{ html?: string; fault?: AppError }> {
  try {
    return { html: await make() };
  } catch (error) {
    if (error instanceof AppError) return { fault: error };
    throw error;
  }
}

async function ownerChoices(manager: EntityManager, sites: readonly Site[]): Promise<OwnerChoices[]> {
  const choices: OwnerChoices[] = [];
  for (let start = 0; start < sites.length; start += BATCH) {
    const batch = sites.slice(start, start + BATCH);
    const tenantIds = batch.map(({ tenantId }) => tenantId);
    const pages = await manager.find(SitePage, {
      where: { tenantId: In(tenantIds) },
      select: { tenantId: true, id: true, sections: true },
    });
    for (const { tenantId, themeSettings } of batch) {
      const sections = pages.filter((page) => page.tenantId === tenantId).flatMap((page) => page.sections);
      choices.push({ tenantId, themeSettings, sections });
    }
  }
  return choices;
}
