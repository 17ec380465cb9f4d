import type { Type } from '@nestjs/common';
import { DocsController } from '../openapi/docs.controller';
import { AgenciesController } from './agencies.controller';
import { AuditController } from './audit.controller';
import { AuthController } from './auth.controller';
import { HealthController } from './health.controller';
import { MembersController } from './members.controller';
import { TokensController } from './tokens.controller';
import { OperationsController } from './operations.controller';
import { ProvisioningsController } from './provisionings.controller';
import { SitesController } from './sites.controller';
import { AgencyTenantsController, TenantsController } from './tenants.controller';
import { AssetsController } from './assets.controller';
import { DepartmentsController } from './departments.controller';
import { EmployeeImportsController } from './employee-imports.controller';
import { EmployeesController } from './employees.controller';
import { InquiriesController } from './inquiries.controller';
import { VacanciesController } from './vacancies.controller';
import { VisitorFormsController } from './visitor-forms.controller';
import { PasswordPagesController } from './password-pages.controller';
import { ReleasesController } from './releases.controller';
import { CategoriesController } from './categories.controller';
import { ProductExportController, ProductImportsController } from './product-imports.controller';
import { ProductsController } from './products.controller';
import { BuyersController } from './buyers.controller';
import { VisitsController } from './visits.controller';
import { MenusController } from './menus.controller';
import { PostsController } from './posts.controller';
import { PreviewsController } from './previews.controller';
import { ThemePackagesController } from './theme-packages.controller';
import { ThemeReleasesController } from './theme-releases.controller';
import { ThemesController } from './themes.controller';
import { PageArrangementsController, SitePagesController } from './site-pages.controller';

/** Every controller of the API. Each area adds its own. */
export const controllers: Type[] = [
  CategoriesController,
  ProductsController,
  ProductImportsController,
  ProductExportController,
  AgenciesController,
  AuditController,
  AuthController,
  DocsController,
  HealthController,
  MembersController,
  TokensController,
  AgencyTenantsController,
  OperationsController,
  ProvisioningsController,
  SitesController,
  TenantsController,
  AssetsController,
  DepartmentsController,
  EmployeeImportsController,
  EmployeesController,
  InquiriesController,
  VacanciesController,
  VisitorFormsController,
  PasswordPagesController,
  ReleasesController,
  BuyersController,
  VisitsController,
  MenusController,
  PageArrangementsController,
  PostsController,
  SitePagesController,
  PreviewsController,
  ThemePackagesController,
  ThemeReleasesController,
  ThemesController,
];
