import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { releaseRequestSchema, ReleaseDiffs, ThemeReleases } from '#storefront/theme-releases';
import { Answers, Does } from '../http';
import { type AgencyContext, AgencyCtx, IdParam, InAgency, Limits } from '../security';
import { operationView, presentOperation } from './operation-view';
import { previewView } from './theme-packages.controller';
import { faultView, presentFault } from './views';

const names = z.object({ added: z.array(z.string()), removed: z.array(z.string()) });
const version = z.object({ name: z.string(), version: z.string() });

const differenceView = z.object({
  from: version,
  to: version,
  presets: names,
  sections: names,
  settings: names.describe('`theme.<id> (<type>)` and `<section>.<id> (<type>)`'),
  labels: names,
  pages: z.array(z.string()).describe('Page types with other sections, or in another order'),
});

const diffView = z.object({
  theme: z.string(),
  sites: z.number(),
  unchanged: z.number().describe('How many of the sites have the theme already'),
  themes: z
    .array(z.object({ from: z.string(), sites: z.number(), difference: differenceView.nullable() }))
    .describe('The theme against each one that it would replace'),
  lost: z
    .array(
      z.object({
        kind: z.enum(['preset', 'setting', 'section', 'section_setting']),
        name: z.string(),
        sites: z.number(),
      }),
    )
    .describe('Choices of owners that the theme does not know; they are kept, and not shown'),
  samples: z
    .array(
      z.object({
        tenantId: z.string(),
        subdomain: z.string(),
        from: z.string(),
        preview: previewView,
        pages: z.array(
          z.object({
            type: z.string(),
            path: z.string(),
            pages: z.number().describe('Pages of this type in all languages'),
            before: z.number().nullable().describe('Bytes of HTML'),
            after: z.number().nullable(),
            isChanged: z.boolean(),
            fault: faultView.nullable(),
          }),
        ),
      }),
    )
    .describe('One page of each type of the first sites'),
});

/** Themes given to many sites. */
@Controller('agencies/:agencyId/theme-releases')
export class ThemeReleasesController {
  constructor(
    private readonly releases: ThemeReleases,
    private readonly diffs: ReleaseDiffs,
  ) {}

  @Post('diff')
  @Does('Says what a release would change.', 'Makes links to previews of the first sites, and changes nothing else.')
  @InAgency('themes.read')
  @Limits({ requests: 20, seconds: 60 })
  @HttpCode(200)
  @Answers(diffView)
  async diff(
    @AgencyCtx() { ctx, agencyId }: AgencyContext,
    @Body({ schema: releaseRequestSchema }) body: z.output<typeof releaseRequestSchema>,
  ): Promise<z.input<typeof diffView>> {
    const { samples, ...diff } = await this.diffs.of(ctx, agencyId, body);
    return {
      ...diff,
      samples: samples.map((sample) => ({
        ...sample,
        pages: sample.pages.map((page) => ({ ...page, fault: page.fault && presentFault(ctx, page.fault) })),
      })),
    };
  }

  @Post()
  @Does(
    'Gives sites another theme.',
    'Batch by batch, each published before the next. A site that cannot be made keeps its former theme; too many such end the release.',
  )
  @InAgency('themes.manage')
  @Limits({ requests: 20, seconds: 60 })
  @HttpCode(202)
  @Answers(operationView, 202)
  async submit(
    @AgencyCtx() { ctx, agencyId }: AgencyContext,
    @Body({ schema: releaseRequestSchema }) body: z.output<typeof releaseRequestSchema>,
  ) {
    return presentOperation(ctx, await this.releases.submit(ctx, agencyId, body));
  }

  @Post(':releaseId/undo')
  @Does(
    'Undoes a release.',
    'Its sites get the themes they had, except those for which another theme was chosen since.',
  )
  @InAgency('themes.manage')
  @HttpCode(202)
  @Answers(operationView, 202)
  async undo(@AgencyCtx() { ctx, agencyId }: AgencyContext, @IdParam('releaseId') id: string) {
    return presentOperation(ctx, await this.releases.undo(ctx, agencyId, id));
  }
}
