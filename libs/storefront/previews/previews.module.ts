import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit';
import { ReleasesModule } from '#storefront/releases';
import { PreviewLinks } from './preview-links';
import { PreviewPages } from './preview-pages';

/** Sites seen with another theme. */
@Module({
  imports: [AuditModule, ReleasesModule],
  providers: [PreviewLinks, PreviewPages],
  exports: [PreviewLinks, PreviewPages],
})
export class PreviewsModule {}
