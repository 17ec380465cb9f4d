import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { AppError, type Context, editOptionalText, editText, type TenantContext } from '#kernel';
import { AuditLog } from '#features/audit';
import { Media } from '#features/media';
import { admitSubdomain, changeKeys, ContentChanges, type Site, Sites, SubdomainNames } from '#features/sites';
import { Database, insertRows, isUniqueViolation, type Transaction } from '#platform/database';
import { proposeSubdomain } from '#platform/names';
import { editRichText } from '#platform/rich-text';
import { admitChannel } from './channels';
import { type Channel, Tenant } from './entities';
import { admitNames, admitPhone, buildTenant, type NewTenant } from './new-tenant';
import { findTenant } from './find-tenant';
import { editHours } from './opening-hours';
import type { ProfileChange } from './profile-change';
import { THEME_OF_SECTOR } from './theme-of-sector';

/** Times that a proposed name is looked for anew when somebody else took it meanwhile; one of all who ask wins each. */
const ATTEMPTS = 20;

/** A firm and its site. */
export interface TenantWithSite {
  tenant: Tenant;
  site: Site;
}

/** Firms: made in bulk or one at a time, and their profile. What an agency does with them is in `TenantDirectory`. */
@Injectable()
export class Tenants {
  constructor(
    private readonly db: Database,
    private readonly sites: Sites,
    private readonly names: SubdomainNames,
    private readonly changes: ContentChanges,
    private readonly audit: AuditLog,
    private readonly media: Media,
  ) {}

  /**
   * Creates a firm with its site, which lags at once and so gets published. The caller has checked that the actor may
   * act in the agency. Throws subdomain_taken, what `admitSubdomain` and `buildTenant` throw.
   */
  async create(ctx: Context, input: NewTenant): Promise<TenantWithSite> {
    const wanted = input.subdomain === undefined ? undefined : admitSubdomain(input.subdomain);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.db.transact(ctx, (tx) => this.createOne(tx, ctx, input, wanted));
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
        if (wanted) throw new AppError('subdomain_taken', { subdomain: wanted }, { cause: error });
        if (attempt >= ATTEMPTS) throw error;
        await sleep(Math.random() * 10 * attempt);
      }
    }
  }

  /**
   * Creates firms whose subdomains are checked and free, by multi-row inserts. The caller audits the batch. A name or
   * source key that is taken meanwhile is a unique violation of the database.
   */
  async createMany(tx: Transaction, inputs: readonly (NewTenant & { subdomain: string })[]): Promise<TenantWithSite[]> {
    const now = new Date();
    const tenants = inputs.map((input) => buildTenant(input, now));
    await insertRows(tx.manager, Tenant, tenants);
    const sites = await this.sites.createMany(
      tx,
      inputs.map(({ subdomain, locales, theme, names }, index) => ({
        tenantId: tenants[index]!.id,
        subdomain,
        locales: locales?.length ? locales : [names.source],
        theme: theme ?? THEME_OF_SECTOR[tenants[index]!.sector],
      })),
    );
    return tenants.map((tenant, index) => ({ tenant, site: sites[index]! }));
  }

  /** The tenant of the context. Throws not_found, also when it was deleted. */
  async get(ctx: TenantContext): Promise<Tenant> {
    return this.db.read(ctx, (manager) => tenantOf(manager, ctx));
  }

  /** An agency's firms by source key, deleted ones too. */
  async bySourceKeys(manager: EntityManager, agencyId: string, keys: readonly string[]): Promise<Map<string, Tenant>> {
    const tenants = keys.length === 0 ? [] : await manager.findBy(Tenant, { agencyId, sourceKey: In([...keys]) });
    return new Map(tenants.map((tenant) => [tenant.sourceKey!, tenant]));
  }

  /**
   * Changes the firm's profile. Rich text is sanitised, a changed source text marks its translations stale. Throws
   * conflict when the row is no longer as of `expected` (its `updatedAt` in ms), row_required, row_text_too_long,
   * row_phone_invalid, channel_invalid, hours_overlap, list_too_long or not_found.
   */
  async update(ctx: TenantContext, change: ProfileChange, expected?: number): Promise<Tenant> {
    return this.db.transact(ctx, async (tx) => {
      const before = await tenantOf(tx.manager, ctx);
      if (expected !== undefined && before.updatedAt.getTime() !== expected) throw new AppError('conflict');
      await this.checkPictures(tx.manager, ctx, change);
      const after = applyChange(before, change);
      await tx.manager.update(Tenant, { id: ctx.tenantId }, after as object);
      await this.changes.record(tx, ctx, [changeKeys.shell()]);
      await this.audit.record(
        tx,
        ctx,
        { tenantId: ctx.tenantId },
        {
          action: 'tenant.updated',
          subject: `tenant:${ctx.tenantId}`,
          details: { fields: Object.keys(change) },
        },
      );
      return after;
    });
  }

  private async checkPictures(manager: EntityManager, ctx: TenantContext, change: ProfileChange): Promise<void> {
    const ids = [change.logoAssetId, change.heroAssetId].filter((id) => id != null);
    const found = await this.media.load(manager, ctx, ids);
    if (ids.some((id) => !found.has(id))) throw new AppError('not_found');
  }

  private async createOne(
    tx: Transaction,
    ctx: Context,
    input: NewTenant,
    wanted: string | undefined,
  ): Promise<TenantWithSite> {
    const { manager } = tx;
    if (wanted && (await this.names.taken(manager, [wanted])).size > 0) {
      throw new AppError('subdomain_taken', { subdomain: wanted });
    }
    const name = input.names.text[input.names.source] ?? '';
    const [proposed] = wanted ? [] : await this.names.propose(manager, [proposeSubdomain(name, input.country)]);
    const subdomain = wanted ?? proposed!.label;
    const [created] = await this.createMany(tx, [{ ...input, subdomain }]);
    await this.audit.record(
      tx,
      ctx,
      { agencyId: input.agencyId },
      {
        action: 'tenant.created',
        subject: `tenant:${created!.tenant.id}`,
        details: { subdomain },
      },
    );
    return created!;
  }
}

async function tenantOf(manager: EntityManager, { tenantId }: TenantContext): Promise<Tenant> {
  const tenant = await findTenant(manager, tenantId);
  if (!tenant || tenant.status === 'deleted') throw new AppError('not_found');
  return tenant;
}

/** Fields of a change that are taken as they are; anything else that a caller might pass along is not. */
const PLAIN_FIELDS = [
  'sector',
  'country',
  'currency',
  'locale',
  'email',
  'location',
  'pricePolicy',
  'logoAssetId',
  'heroAssetId',
] as const satisfies readonly (keyof ProfileChange)[];

function applyChange(before: Tenant, change: ProfileChange): Tenant {
  // It doubles as the row's version: two edits within one millisecond must differ.
  const updatedAt = new Date(Math.max(Date.now(), before.updatedAt.getTime() + 1));
  const after: Tenant = { ...before, updatedAt };
  const { names, tagline, story, address, phone, hours, channels } = change;
  for (const field of PLAIN_FIELDS) {
    if (change[field] !== undefined) Object.assign(after, { [field]: change[field] });
  }
  if (names) {
    after.names = editText(before.names, admitNames(names));
    after.name = after.names.text[after.names.source]!;
  }
  after.tagline = editOptionalText(before.tagline, tagline);
  after.story = editRichText(before.story, story);
  after.address = editOptionalText(before.address, address);
  if (phone !== undefined) after.phone = phone && admitPhone(phone, after.country);
  if (hours !== undefined) after.hours = hours && editHours(before.hours, hours);
  if (channels !== undefined) after.channels = channels && admitChannels(channels, after.country);
  return after;
}

/** Channels in the order given, each once; null when there are none. */
function admitChannels(channels: readonly Channel[], country: string): Channel[] | null {
  const admitted = channels.map((channel) => admitChannel(channel, country));
  const unique = new Map(admitted.map((channel) => [`${channel.kind} ${channel.value}`, channel]));
  return unique.size > 0 ? [...unique.values()] : null;
}
