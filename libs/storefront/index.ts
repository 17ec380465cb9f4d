import { Release } from './releases/entities';
import { ReleasesModule } from './releases/releases.module';

/** Every storefront module. */
export const storefrontModules = [ReleasesModule];

/** The storefront's entities, for the database. */
export const storefrontEntities = [Release];
