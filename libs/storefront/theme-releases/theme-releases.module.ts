import { Module } from '@nestjs/common';
import { AgenciesModule } from '#features/agencies';
import { AuditModule } from '#features/audit';
import { OperationsModule } from '#features/operations';
import { SitesModule } from '#features/sites';
import { ThemesModule } from '#features/themes';
import { PreviewsModule } from '#storefront/previews';
import { ReleasesModule } from '#storefront/releases';
import { LoadedThemesModule } from '#storefront/themes';
import { ReleaseDiffs } from './release-diffs';
import { ReleaseKind } from './release-kind';
import { ThemeReleases } from './theme-releases';
import { ThemeSwitch } from './theme-switch';
import { UndoKind } from './undo-kind';

/** Themes given to many sites. */
@Module({
  imports: [
    AgenciesModule,
    AuditModule,
    OperationsModule,
    SitesModule,
    ThemesModule,
    PreviewsModule,
    ReleasesModule,
    LoadedThemesModule,
  ],
  providers: [ThemeSwitch, ReleaseKind, UndoKind, ThemeReleases, ReleaseDiffs],
  exports: [ThemeReleases, ReleaseDiffs],
})
export class ThemeReleasesModule {}
