import { readFile, readlink } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { AppError, type Context, inTenant, type TenantContext } from '#kernel';
import { findSite } from '#features/sites';
import { CONFIG, type Config } from '#platform/config';
import { Database } from '#platform/database';
import { SEARCH_PATH } from '#storefront/pages';
import { type SiteTheme, Themes } from '#storefront/releases';
import { findPlanned, notFoundPage, openSite, renderPage } from './open-site';
import { PreviewLinks } from './preview-links';

/** Files beside the pages that a page loads, by their folder and a plain name. */
const RELEASE_FILE = /^\/((?:pictures|documents|maps|search)\/[A-Za-z0-9][\w.-]*)$/;

/** What a preview answers with; `type` is a media type, or a file's ending. */
export interface PreviewAnswer {
  status: 200 | 404;
  type: string;
  body: Buffer;
}

/** Answers at the hosts of previews. */
@Injectable()
export class PreviewPages {
  constructor(
    private readonly db: Database,
    private readonly links: PreviewLinks,
    private readonly themes: Themes,
    @Inject(CONFIG) private readonly config: Pick<Config, 'dataDir' | 'sitesDomain' | 'siteOrigin'>,
  ) {}

  /**
   * The answer for a path, decoded, at a preview's host.
   * @throws AppError preview_over, not_found (no such file, or the firm is suspended), and the theme's `theme_…` codes
   */
  async answer(visitor: Context, host: string, path: string): Promise<PreviewAnswer> {
    const { tenantId, theme } = await this.links.find(visitor, host);
    const ctx = inTenant(visitor, tenantId);
    const file = RELEASE_FILE.exec(path)?.[1];
    if (file) return { status: 200, type: extname(file), body: await this.releaseFile(ctx, file) };
    return this.db.snapshot(ctx, async (manager) => {
      const site = await openSite(manager, ctx, this.config);
      const shown = await this.themes.get(theme, manager, site.tenant);
      if (path.startsWith('/assets/')) return asset(shown, path.slice('/assets/'.length));
      const planned = findPlanned(
        site,
        path === SEARCH_PATH ? site.addresses.path(site.shell.locales[0]!, 'search') : path,
      );
      const html = await renderPage(site, planned ?? notFoundPage(site, path), shown);
      return { status: planned ? 200 : 404, type: 'text/html; charset=utf-8', body: Buffer.from(html) };
    });
  }

  private async releaseFile(ctx: TenantContext, file: string): Promise<Buffer> {
    const { id } = await this.db.read(ctx, (manager) => findSite(manager, ctx));
    const folder = join(this.config.dataDir, 'sites', id);
    const release = await readlink(join(folder, 'current')).catch(() => undefined);
    if (!release) throw new AppError('not_found');
    return readFile(join(folder, release, file)).catch(() => {
      throw new AppError('not_found');
    });
  }
}

function asset({ assets }: SiteTheme, fileName: string): PreviewAnswer {
  const found = assets.find((candidate) => candidate.fileName === fileName);
  if (!found) throw new AppError('not_found');
  return { status: 200, type: found.type, body: Buffer.from(found.bytes) };
}
