import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit';
import { CatalogModule } from '#features/catalog';
import { MediaModule } from '#features/media';
import { OperationsModule } from '#features/operations';
import { PeopleModule } from '#features/people';
import { SitesModule } from '#features/sites';
import { TenantsModule } from '#features/tenants';
import { ProductExports } from './export/product-exports';
import { ProductImportOperation } from './product-import.operation';
import { ProductImports } from './product-imports';

/** Product sheets, in and out. */
@Module({
  imports: [AuditModule, CatalogModule, MediaModule, OperationsModule, PeopleModule, SitesModule, TenantsModule],
  providers: [ProductImports, ProductImportOperation, ProductExports],
  exports: [ProductImports, ProductExports],
})
export class ImportsModule {}
