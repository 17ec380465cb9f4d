import { type Locale, localized, newId } from '#kernel';
import { Agencies, type Agency, type NewAgency } from '#features/agencies';
import { type NewTenant, Tenants, type TenantWithSite } from '#features/tenants';
import { Database } from '#platform/database';
import { type TestApp, testContext } from './test-app';

/** An agency of its own, in Yunnan unless told. */
export async function newAgency(app: TestApp, more: Partial<NewAgency> = {}): Promise<Agency> {
  const slug = `agency-${newId().slice(-12)}`;
  const agency = { slug, name: 'Yunnan SME Bureau', locale: 'zh-Hans' as const, country: 'CN', ...more };
  return app.get(Database).transact(testContext, (tx) => app.get(Agencies).create(tx, testContext, agency));
}

/** A firm with a site under a subdomain of its own; makes an agency unless one is given. */
export async function newTenant(
  app: TestApp,
  more: Partial<Omit<NewTenant, 'names'>> & { name?: string; locale?: Locale } = {},
): Promise<TenantWithSite> {
  const { name = 'Golden Tea', locale = 'en', ...rest } = more;
  const agencyId = more.agencyId ?? (await newAgency(app)).id;
  return app.get(Tenants).create(testContext, { names: localized(locale, name), country: 'CN', ...rest, agencyId });
}
