import { Release } from './releases/entities';
import { PreviewsModule } from './previews/previews.module';
import { ReleasesModule } from './releases/releases.module';
import { ThemeReleasesModule } from './theme-releases/theme-releases.module';
import { LoadedThemesModule } from './themes/themes.module';
import { VisitsModule } from './visits/visits.module';

/** Every storefront module. */
export const storefrontModules = [
  LoadedThemesModule,
  ReleasesModule,
  VisitsModule,
  PreviewsModule,
  ThemeReleasesModule,
];

/** The storefront's entities, for the database. */
export const storefrontEntities = [Release];
