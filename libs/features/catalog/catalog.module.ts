import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit';
import { MediaModule } from '#features/media';
import { PeopleModule } from '#features/people';
import { SitesModule } from '#features/sites';
import { ProductBatches } from './bulk/product-batches';
import { Categories } from './categories';
import { Products } from './products';

/** Products and categories. */
@Module({
  imports: [AuditModule, SitesModule, MediaModule, PeopleModule],
  providers: [Products, Categories, ProductBatches],
  exports: [Products, Categories, ProductBatches],
})
export class CatalogModule {}
