import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit';
import { ContentChanges } from './content-changes';
import { Menus } from './menus';
import { Redirects } from './redirects';
import { Sites } from './sites';
import { SubdomainNames } from './subdomain-names';

const services = [ContentChanges, Sites, Menus, SubdomainNames, Redirects];

/** Sites, their names, and the record of what changed in their content. */
@Module({ imports: [AuditModule], providers: services, exports: services })
export class SitesModule {}
