import { Module } from '@nestjs/common';
import { BuyersModule } from '#features/buyers';
import { ReleasesModule } from '#storefront/releases';
import { VisitPages } from './visit-pages';
import { VisitedSites } from './visited-site';

/** Pages for one visitor. */
@Module({
  imports: [BuyersModule, ReleasesModule],
  providers: [VisitedSites, VisitPages],
  exports: [VisitPages],
})
export class VisitsModule {}
