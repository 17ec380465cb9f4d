import { Body, Controller, Get, Patch, Put } from '@nestjs/common';
import { z } from 'zod';
import { LOCALES, type TenantContext } from '#kernel';
import { type Domain, type Site, Sites, siteSettingsSchema } from '#features/sites';
import { ThemeChoice } from '#storefront/themes';
import { Answers, Does, Edits } from '../http';
import { InTenant, TenantCtx } from '../security';
import { faultView, momentView, presentFault } from './views';

const siteView = z.object({
  id: z.string(),
  subdomain: z.string(),
  names: z.array(
    z.object({ name: z.string(), kind: z.enum(['subdomain', 'custom']), state: z.enum(['primary', 'redirect']) }),
  ),
  theme: z.string(),
  themeSettings: z.record(z.string(), z.unknown()),
  locales: z.array(z.enum(LOCALES)),
  isUpToDate: z.boolean().describe('False while changes wait to be published'),
  publishedAt: momentView.nullable(),
  currentRelease: z.number().nullable(),
  publishError: faultView.nullable(),
  version: z.number(),
});

const subdomainBody = z.strictObject({ subdomain: z.string().max(63) });

/** A firm's site: its names, looks and languages. */
@Controller('tenants/:tenantId/site')
export class SitesController {
  constructor(
    private readonly sites: Sites,
    private readonly themes: ThemeChoice,
  ) {}

  @Get()
  @Does("Shows a firm's site.")
  @InTenant('site.read')
  @Answers(siteView)
  async get(@TenantCtx() ctx: TenantContext) {
    return this.present(ctx, await this.sites.get(ctx));
  }

  @Patch()
  @Does("Changes a site's theme, settings or languages.")
  @InTenant('site.write')
  @Answers(siteView)
  async edit(
    @TenantCtx() ctx: TenantContext,
    @Edits() version: number,
    @Body({ schema: siteSettingsSchema }) body: z.output<typeof siteSettingsSchema>,
  ) {
    // A theme that it has already may stay, also when it can no longer be chosen.
    if (body.theme && body.theme !== (await this.sites.get(ctx)).theme) await this.themes.admit(ctx, body.theme);
    return this.present(ctx, await this.sites.changeSettings(ctx, body, version));
  }

  @Put('subdomain')
  @Does("Changes a site's subdomain.", 'The former one sends its visitors on to the new one.')
  @InTenant('tenant.manage')
  @Answers(siteView)
  async changeSubdomain(
    @TenantCtx() ctx: TenantContext,
    @Body({ schema: subdomainBody }) body: z.output<typeof subdomainBody>,
  ) {
    return this.present(ctx, await this.sites.changeSubdomain(ctx, body.subdomain));
  }

  private async present(ctx: TenantContext, site: Site): Promise<z.input<typeof siteView>> {
    const { id, subdomain, theme, themeSettings, locales, publishedAt, currentRelease, publishError } = site;
    const names = (await this.sites.names(ctx)).map(({ name, kind, state }: Domain) => ({ name, kind, state }));
    return {
      id,
      subdomain,
      names,
      theme,
      themeSettings,
      locales,
      isUpToDate: site.lagSince === null,
      publishedAt,
      currentRelease,
      publishError: publishError && presentFault(ctx, publishError),
      version: site.updatedAt.getTime(),
    };
  }
}
