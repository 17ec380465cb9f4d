import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit';
import { MediaModule } from '#features/media';
import { PeopleModule } from '#features/people';
import { SitesModule } from '#features/sites';
import { Posts } from './posts';
import { SitePages } from './site-pages';

/** News, pages that firms make themselves, and how they arrange the theme's pages. */
@Module({
  imports: [AuditModule, SitesModule, MediaModule, PeopleModule],
  providers: [Posts, SitePages],
  exports: [Posts, SitePages],
})
export class PagesModule {}
