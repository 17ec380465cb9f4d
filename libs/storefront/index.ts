import { Release } from './releases/entities';

/** Every storefront module. */
export const storefrontModules = [];

/** The storefront's entities, for the database. */
export const storefrontEntities = [Release];
