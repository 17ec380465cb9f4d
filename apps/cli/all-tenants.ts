import { Agencies } from '#features/agencies';
import { TenantDirectory, type TenantWithSite } from '#features/tenants';
import type { CommandTools } from './run-command';

const PAGE = 500;

/** Every firm with its site, of one agency and below it or of all. */
export async function allTenants({ get, ctx }: CommandTools, agency: string | undefined): Promise<TenantWithSite[]> {
  const agencies = get(Agencies);
  const roots = agency ? [(await agencies.getBySlug(ctx, agency)).id] : 'all';
  const agencyIds = (await agencies.forest(ctx, roots)).map(({ id }) => id);
  const found: TenantWithSite[] = [];
  for (;;) {
    const page = await get(TenantDirectory).list(ctx, { agencyIds }, { before: found.at(-1)?.tenant.id, limit: PAGE });
    found.push(...page);
    if (page.length < PAGE) return found;
  }
}
