import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit';
import { MediaModule } from '#features/media';
import { OperationsModule } from '#features/operations';
import { SitesModule } from '#features/sites';
import { TenantsModule } from '#features/tenants';
import { Departments } from './departments';
import { EmployeeImportKind } from './employee-import/employee-import-kind';
import { EmployeeImports } from './employee-import/employee-imports';
import { Employees } from './employees';
import { Vacancies } from './vacancies';

/** A firm's people as far as its storefront shows them. */
@Module({
  imports: [AuditModule, SitesModule, MediaModule, OperationsModule, TenantsModule],
  providers: [Departments, EmployeeImportKind, EmployeeImports, Employees, Vacancies],
  exports: [Departments, EmployeeImports, Employees, Vacancies],
})
export class PeopleModule {}
