import { Module } from '@nestjs/common';
import { AccessModule } from '#features/access';
import { AgenciesModule } from '#features/agencies';
import { AuditModule } from '#features/audit';
import { MediaModule } from '#features/media';
import { OperationsModule } from '#features/operations';
import { SitesModule } from '#features/sites';
import { Provisioning } from './provisioning/provisioning';
import { ProvisioningKind } from './provisioning/provisioning-kind';
import { TenantDirectory } from './tenant-directory';
import { Tenants } from './tenants';

/** Firms: their profile, what agencies do with them, and provisioning from sheets. */
@Module({
  imports: [AccessModule, AgenciesModule, AuditModule, MediaModule, OperationsModule, SitesModule],
  providers: [Tenants, TenantDirectory, Provisioning, ProvisioningKind],
  exports: [Tenants, TenantDirectory, Provisioning],
})
export class TenantsModule {}
