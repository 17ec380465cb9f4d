import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AppError, type Context, inTenant } from '#kernel';
import { AuditLog } from '#features/audit';
import { changeKeys, ContentChanges, Sites } from '#features/sites';
import { Database, type Transaction } from '#platform/database';
import { Tenant } from './entities';
import type { TenantWithSite } from './tenants';

/** The agencies whose firms the caller may see: one agency and all below it. */
export interface AgencyScope {
  agencyIds: readonly string[];
}

/** Which firms, newest first. */
export interface TenantQuery {
  /** Part of the name. */
  search?: string;
  status?: 'active' | 'suspended' | 'deleted';
  /** Id of the last firm of the page before. */
  before?: string;
  limit: number;
}

/** What an agency sees of its firms and does with them. Nothing is found outside the scope. */
@Injectable()
export class TenantDirectory {
  constructor(
    private readonly db: Database,
    private readonly sites: Sites,
    private readonly changes: ContentChanges,
    private readonly audit: AuditLog,
  ) {}

  /** A page of firms with their sites; deleted ones only when asked for by status. */
  async list(ctx: Context, { agencyIds }: AgencyScope, query: TenantQuery): Promise<TenantWithSite[]> {
    if (agencyIds.length === 0) return [];
    return this.db.read(ctx, async (manager) => {
      const select = manager
        .createQueryBuilder(Tenant, 't')
        .where('t.agency_id IN (:...agencyIds)', { agencyIds })
        .orderBy('t.id', 'DESC')
        .limit(query.limit);
      if (query.status) select.andWhere('t.status = :status', { status: query.status });
      else select.andWhere("t.status <> 'deleted'");
      if (query.before) select.andWhere('t.id < :before', { before: query.before });
      if (query.search) select.andWhere("t.name LIKE :part ESCAPE '!'", { part: `%${escapeLike(query.search)}%` });
      const tenants = await select.getMany();
      const sites = await this.sites.ofTenants(
        manager,
        tenants.map(({ id }) => id),
      );
      return tenants.map((tenant) => ({ tenant, site: sites.get(tenant.id)! }));
    });
  }

  /** How many firms the agencies have that are not deleted. */
  async count(ctx: Context, { agencyIds }: AgencyScope): Promise<number> {
    if (agencyIds.length === 0) return 0;
    return this.db.read(ctx, (manager) =>
      manager.countBy(Tenant, { agencyId: In([...agencyIds]), status: In(['active', 'suspended']) }),
    );
  }

  /** One firm of the agencies, also a deleted one. Throws not_found. */
  async get(ctx: Context, { agencyIds }: AgencyScope, tenantId: string): Promise<TenantWithSite> {
    return this.db.read(ctx, async (manager) => {
      const tenant = await manager.findOneBy(Tenant, { id: tenantId, agencyId: In([...agencyIds]) });
      if (!tenant) throw new AppError('not_found');
      return { tenant, site: (await this.sites.ofTenants(manager, [tenantId])).get(tenantId)! };
    });
  }

  /** Takes a firm's site off the web until it is restored. */
  async suspend(ctx: Context, scope: AgencyScope, tenantId: string): Promise<Tenant> {
    return this.changeStatus(ctx, scope, tenantId, 'suspended');
  }

  /** Brings a suspended or deleted firm back. */
  async restore(ctx: Context, scope: AgencyScope, tenantId: string): Promise<Tenant> {
    return this.changeStatus(ctx, scope, tenantId, 'active');
  }

  /** Deletes one firm softly: its rows and names stay until the timed purge, and `restore` brings it back. */
  async remove(ctx: Context, scope: AgencyScope, tenantId: string): Promise<Tenant> {
    return this.changeStatus(ctx, scope, tenantId, 'deleted');
  }

  private async changeStatus(
    ctx: Context,
    { agencyIds }: AgencyScope,
    tenantId: string,
    status: Tenant['status'],
  ): Promise<Tenant> {
    return this.db.transact(ctx, async (tx) => {
      const tenant = await tx.manager.findOneBy(Tenant, { id: tenantId, agencyId: In([...agencyIds]) });
      if (!tenant) throw new AppError('not_found');
      if (tenant.status === status) return tenant;
      const now = new Date();
      const change = { status, updatedAt: now, deletedAt: status === 'deleted' ? now : null };
      await tx.manager.update(Tenant, { id: tenantId }, change);
      await this.changes.record(tx, inTenant(ctx, tenantId), [changeKeys.shell()]);
      await this.recordStatus(tx, ctx, tenant, status);
      return { ...tenant, ...change };
    });
  }

  private async recordStatus(tx: Transaction, ctx: Context, tenant: Tenant, status: Tenant['status']): Promise<void> {
    const verb = { active: 'restored', suspended: 'suspended', deleted: 'deleted' }[status];
    const event = { action: `tenant.${verb}`, subject: `tenant:${tenant.id}`, details: { from: tenant.status } };
    await this.audit.record(tx, ctx, { agencyId: tenant.agencyId }, event);
  }
}

function escapeLike(text: string): string {
  return text.replace(/[!%_]/g, '!$&');
}
