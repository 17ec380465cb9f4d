import { Release } from './releases/entities';
import { ReleasesModule } from './releases/releases.module';
import { LoadedThemesModule } from './themes/themes.module';
import { VisitsModule } from './visits/visits.module';

/** Every storefront module. */
export const storefrontModules = [LoadedThemesModule, ReleasesModule, VisitsModule];

/** The storefront's entities, for the database. */
export const storefrontEntities = [Release];
