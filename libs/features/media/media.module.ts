import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit';
import { SitesModule } from '#features/sites';
import { PictureProcessor } from '#platform/pictures';
import { Media } from './media';
import { AssetProcessing } from './process-asset.job';

/** Uploaded pictures and documents. */
@Module({
  imports: [AuditModule, SitesModule],
  providers: [Media, AssetProcessing, PictureProcessor],
  exports: [Media, AssetProcessing],
})
export class MediaModule {}
