import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit';
import { MediaModule } from '#features/media';
import { SitesModule } from '#features/sites';
import { Departments } from './departments';
import { Employees } from './employees';
import { Vacancies } from './vacancies';

/** A firm's people as far as its storefront shows them. */
@Module({
  imports: [AuditModule, SitesModule, MediaModule],
  providers: [Departments, Employees, Vacancies],
  exports: [Departments, Employees, Vacancies],
})
export class PeopleModule {}
