export { demoAgencies } from './agencies';
export { type DrawnPicture, picturesOf } from './pictures-of';
export { demoTenants } from './tenants';
export type * from './storefront-types';
export type * from './types';
