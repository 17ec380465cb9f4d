import type { EntityManager } from 'typeorm';
import type { RowReport } from '#features/operations';
import type { ProposedLabel, Site, Sites, SubdomainNames } from '#features/sites';
import { proposeSubdomain } from '#platform/names';
import { cleanRichText } from '#platform/rich-text';
import type { Tenant } from '../entities';
import type { Tenants } from '../tenants';
import type { ProvisioningField } from './columns';
import type { FirmRow, ReadRow } from './read-row';

/** A firm that is to be made, with its subdomain, and how that was found when the sheet gave none. */
export type PlannedFirm = FirmRow & { subdomain: string; proposed?: ProposedLabel };

/** What is to be done with a batch of rows. Nothing of it has happened yet. */
export interface BatchPlan {
  create: PlannedFirm[];
  /** Rows that are right and need no work, by the row's own source key. */
  unchanged: FirmRow[];
  failed: number;
  reports: RowReport[];
}

/** What a run remembers of the rows before a batch, so that the same firm twice in one sheet is seen. */
export class RunMemory {
  /** Accepted firms by source key: where and under which name. */
  readonly firms = new Map<string, { rowNumber: number; name: string }>();
  /** Subdomains that a dry run gave out; a real one has them in the database. */
  readonly subdomains = new Set<string>();
  /** The last suffix given out of each proposed name: where 5,000 firms share one, looking starts behind it. */
  readonly suffixes = new Map<string, number>();

  constructor(private readonly isDryRun: boolean) {}

  /** Takes in a plan once it is carried out. */
  remember(plan: BatchPlan): void {
    for (const { sourceKey, rowNumber, names } of [...plan.create, ...plan.unchanged]) {
      if (!this.firms.has(sourceKey)) this.firms.set(sourceKey, { rowNumber, name: names.text[names.source]! });
    }
    for (const { subdomain, proposed } of plan.create) {
      if (this.isDryRun) this.subdomains.add(subdomain);
      if (proposed) this.suffixes.set(proposed.base, proposed.suffix);
    }
  }
}

/** Plans batches: reads the database and changes nothing, for a dry run and a real one alike. */
export class BatchPlanner {
  constructor(
    private readonly tenants: Tenants,
    private readonly sites: Sites,
    private readonly names: SubdomainNames,
    private readonly agencyId: string,
    private readonly promised: ReadonlySet<string>,
    private readonly memory: RunMemory,
  ) {}

  /** What to do with the rows of a batch, against the database as the manager sees it. */
  async plan(manager: EntityManager, rows: readonly ReadRow[]): Promise<BatchPlan> {
    const firms = rows.flatMap(({ firm }) => firm ?? []);
    const existing = await this.tenants.bySourceKeys(
      manager,
      this.agencyId,
      firms.map(({ sourceKey }) => sourceKey),
    );
    const sites = await this.sites.ofTenants(
      manager,
      [...existing.values()].map(({ id }) => id),
    );
    const taken = await this.names.taken(
      manager,
      firms.flatMap(({ subdomain }) => subdomain ?? []),
    );
    const plan: BatchPlan = { create: [], unchanged: [], failed: 0, reports: [] };
    const inBatch = new Map<string, FirmRow>();
    const open: FirmRow[] = [];
    for (const { firm, reports } of rows) {
      plan.reports.push(...reports);
      const fault = firm && this.duplicateOf(firm, inBatch.get(firm.sourceKey));
      const tenant = firm && existing.get(firm.sourceKey);
      if (!firm) {
        plan.failed += 1;
      } else if (fault) {
        plan.reports.push(fault);
        if (fault.level === 'error') plan.failed += 1;
        else plan.unchanged.push(firm);
      } else if (tenant?.status === 'deleted') {
        plan.failed += 1;
        plan.reports.push({ rowNumber: firm.rowNumber, level: 'error', code: 'tenant_deleted' });
      } else if (tenant) {
        inBatch.set(firm.sourceKey, firm);
        plan.unchanged.push(firm);
        plan.reports.push(...differences(firm, tenant, sites.get(tenant.id)));
      } else if (firm.subdomain && (taken.has(firm.subdomain) || this.memory.subdomains.has(firm.subdomain))) {
        plan.failed += 1;
        plan.reports.push(subdomainTaken(firm));
      } else {
        inBatch.set(firm.sourceKey, firm);
        if (firm.subdomain) taken.add(firm.subdomain);
        open.push(firm);
      }
    }
    plan.create = await this.withSubdomains(manager, open);
    return plan;
  }

  /** The report on a row whose source key an earlier row of this sheet has. */
  private duplicateOf(firm: FirmRow, before: FirmRow | undefined): RowReport | undefined {
    const { rowNumber, sourceKey, registration } = firm;
    const first = before
      ? { rowNumber: before.rowNumber, name: before.names.text[before.names.source]! }
      : this.memory.firms.get(sourceKey);
    if (!first) return undefined;
    const name = firm.names.text[firm.names.source]!;
    // Rows without a number are the same by their names alone, which may differ in case or spaces.
    if (registration && name !== first.name) {
      const args = { value: registration, first: first.rowNumber };
      return { rowNumber, level: 'error', column: firm.header('registration'), code: 'row_registration_reused', args };
    }
    const args = { value: name, first: first.rowNumber };
    return { rowNumber, level: 'warning', column: firm.header('name'), code: 'row_duplicate', args };
  }

  private async withSubdomains(manager: EntityManager, firms: readonly FirmRow[]): Promise<PlannedFirm[]> {
    const unnamed = firms.filter(({ subdomain }) => !subdomain);
    const bases = unnamed.map(({ names, country }) => proposeSubdomain(nameForAddress(names), country));
    const isPromised = (label: string): boolean => this.promised.has(label) || this.memory.subdomains.has(label);
    const lastSuffix = (base: string): number | undefined => this.memory.suffixes.get(base);
    const labels = await this.names.propose(manager, bases, { isPromised, lastSuffix });
    const proposals = new Map(unnamed.map((firm, index) => [firm, labels[index]!]));
    return firms.map((firm) => {
      const proposed = proposals.get(firm);
      return { ...firm, proposed, subdomain: firm.subdomain ?? proposed!.label };
    });
  }
}

/** The name for foreigners where there is one: an address reads better from it than from a romanisation. */
function nameForAddress(names: FirmRow['names']): string {
  return names.text.en ?? names.text[names.source]!;
}

function subdomainTaken(firm: FirmRow): RowReport {
  return {
    rowNumber: firm.rowNumber,
    level: 'error',
    column: firm.header('subdomain'),
    code: 'subdomain_taken',
    args: { subdomain: firm.subdomain! },
  };
}

/** One warning that names the columns in which a sheet says otherwise than the firm, whose own data wins. */
function differences(firm: FirmRow, tenant: Tenant, site: Site | undefined): RowReport[] {
  const same: Partial<Record<ProvisioningField, boolean>> = {
    name: Object.entries(firm.names.text).every(([locale, text]) => tenant.names.text[locale as 'en'] === text),
    subdomain: !firm.subdomain || firm.subdomain === site?.subdomain,
    email: !firm.email || firm.email === tenant.email,
    phone: !firm.phone || firm.phone === tenant.phone,
    sector: !firm.header('sector') || firm.sector === tenant.sector,
    country: !firm.header('country') || firm.country === tenant.country,
    currency: !firm.header('currency') || firm.currency === tenant.currency,
    address: holds(tenant.address, firm.address),
    tagline: holds(tenant.tagline, firm.tagline),
    description: holds(tenant.story, firm.story, cleanRichText),
  };
  const columns = (Object.keys(same) as ProvisioningField[]).filter((field) => !same[field]);
  if (columns.length === 0) return [];
  const args = { columns: columns.map((field) => firm.header(field) ?? field).join(', ') };
  return [{ rowNumber: firm.rowNumber, level: 'warning', code: 'tenant_differs', args }];
}

function holds(
  kept: Tenant['address'],
  given: FirmRow['address'],
  clean: (text: string) => string = (text) => text,
): boolean {
  return Object.entries(given?.text ?? {}).every(([locale, text]) => kept?.text[locale as 'en'] === clean(text));
}
