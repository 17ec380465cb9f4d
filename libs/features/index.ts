import { AuditEntry, AuditHead, AuditModule } from './audit';
import { Operation, OperationRow, OperationsModule } from './operations';
import { ContentChange, Domain, Redirect, Site, SitesModule } from './sites';
import { Agency } from './agencies/entities';
import { ApiToken, Membership, OneTimeToken, Session, User } from './access/entities';
import { ThrottleCounter } from './access/throttle.entity';
import { Tenant } from './tenants/entities';
import { Category, Product, ProductAsset, ProductCategory, Variant } from './catalog/entities';
import { Asset } from './media/entities';
import { Department, Employee, Vacancy } from './people/entities';
import { Inquiry } from './inquiries/entities';
import { MailRow } from './mailing/entities';
import { IdempotencyKey } from './idempotency/entities';

/** Every feature's module. */
export const featureModules = [AuditModule, OperationsModule, SitesModule];

/** Every feature's entities, for the database. */
export const featureEntities = [
  AuditEntry, AuditHead, Operation, OperationRow, ContentChange, Domain, Redirect, Site, Agency, ApiToken, Membership,
  OneTimeToken, Session, User, ThrottleCounter, Tenant, Category, Product, ProductAsset, ProductCategory, Variant,
  Asset, Department, Employee, Vacancy, Inquiry, MailRow, IdempotencyKey,
];
