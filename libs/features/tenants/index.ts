export { channelUrl } from './channels';
export { countryOf, currencyOf } from './country-defaults';
export {
  type Channel,
  CHANNEL_KINDS,
  type GeoPoint,
  type OpeningHours,
  PRICE_POLICIES,
  type PricePolicy,
  type Sector,
  SECTORS,
  Tenant,
} from './entities';
export { findTenant } from './find-tenant';
export { DEFAULT_PRICE_POLICY, MAX_NAME, type NewTenant } from './new-tenant';
export type { ProfileChange } from './profile-change';
export { MAX_SHEET_BYTES, Provisioning, type ProvisioningSubmission } from './provisioning/provisioning';
export type { ProvisioningOptions } from './provisioning/survey';
export { countrySchema, newTenantSchema, profileChangeSchema } from './schemas';
export { type AgencyScope, TenantDirectory, type TenantQuery } from './tenant-directory';
export { Tenants, type TenantWithSite } from './tenants';
export { THEME_OF_SECTOR } from './theme-of-sector';
export { TenantsModule } from './tenants.module';
