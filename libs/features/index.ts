import { AuditEntry, AuditHead, AuditModule } from './audit';
import { Operation, OperationRow, OperationsModule } from './operations';
import { ContentChange, Domain, Redirect, Site, SitesModule } from './sites';
import { AgenciesModule, Agency } from './agencies';
import { AccessModule, ApiToken, Membership, OneTimeToken, Session, ThrottleCounter, User } from './access';
import { Tenant, TenantsModule } from './tenants';
import { CatalogModule, Category, Product, ProductAsset, ProductCategory, Variant } from './catalog';
import { ImportsModule } from './imports';
import { Asset, MediaModule } from './media';
import { Department, Employee, PeopleModule, Vacancy } from './people';
import { PagesModule, Post, SitePage } from './pages';
import { Buyer, BuyersModule } from './buyers';
import { SiteThemeChange, ThemePackage, ThemePreview, ThemesModule } from './themes';
import { InquiriesModule, Inquiry } from './inquiries';
import { MailingModule, MailRow } from './mailing';
import { IdempotencyKey, IdempotencyModule } from './idempotency';

/** Every feature's module. */
export const featureModules = [
  AuditModule,
  OperationsModule,
  SitesModule,
  TenantsModule,
  AgenciesModule,
  AccessModule,
  MailingModule,
  IdempotencyModule,
  MediaModule,
  PeopleModule,
  CatalogModule,
  ImportsModule,
  PagesModule,
  InquiriesModule,
  BuyersModule,
  ThemesModule,
];

/** Every feature's entities, for the database. */
export const featureEntities = [
  AuditEntry,
  AuditHead,
  Operation,
  OperationRow,
  ContentChange,
  Domain,
  Redirect,
  Site,
  Agency,
  ApiToken,
  Membership,
  OneTimeToken,
  Session,
  User,
  ThrottleCounter,
  Tenant,
  Category,
  Product,
  ProductAsset,
  ProductCategory,
  Variant,
  Asset,
  Department,
  Employee,
  Vacancy,
  Post,
  SitePage,
  Buyer,
  ThemePackage,
  SiteThemeChange,
  ThemePreview,
  Inquiry,
  MailRow,
  IdempotencyKey,
];
