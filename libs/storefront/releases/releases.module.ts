import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit';
import { SitesModule } from '#features/sites';
import { LoadedThemesModule } from '#storefront/themes';
import { PassedDatesWatch } from './passed-dates-watch';
import { PublishJobs } from './publish-jobs';
import { Publisher } from './publisher';
import { ReleaseMaker } from './release-maker';
import { Releases } from './releases';
import { Themes } from './themes';

/** From content to a live site. */
@Module({
  imports: [AuditModule, SitesModule, LoadedThemesModule],
  providers: [Themes, ReleaseMaker, Publisher, PublishJobs, PassedDatesWatch, Releases],
  exports: [Releases, Publisher, Themes],
})
export class ReleasesModule {}
