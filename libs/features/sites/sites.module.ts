import { Module } from '@nestjs/common';
import { ContentChanges } from './content-changes';

/** Sites, their names, and the record of what changed in their content. */
@Module({ providers: [ContentChanges], exports: [ContentChanges] })
export class SitesModule {}
