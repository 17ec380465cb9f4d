import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import { AppError, type Context, newId, type TenantContext } from '#kernel';
import { newSecret, Owners, secretHash } from '#features/access';
import { AuditLog } from '#features/audit';
import { HONEYPOT, VisitorGate } from '#features/inquiries';
import { Outbox } from '#features/mailing';
import { siteHost } from '#features/sites';
import { findTenant } from '#features/tenants';
import { CONFIG, type Config, siteUrl } from '#platform/config';
import { Database, insertRows, isUniqueViolation, type Transaction } from '#platform/database';
import type { AccessForm } from './access-form';
import { askedMail } from './asked-mail';
import { Buyer } from './entities';
import type { BuyerInvitation } from './schemas';
import { welcomeMail } from './welcome-mail';

const DAY = 86_400_000;

/** The path of a site at which a buyer's link is taken. */
export const ENTER_PATH = '/_visit/enter';

/** What is noted of somebody who asks or is invited. */
type Introduction = Pick<Buyer, 'name' | 'company' | 'country' | 'message' | 'locale'>;

/** Lets buyers in to the prices that a firm keeps for those it knows. */
@Injectable()
export class Buyers {
  constructor(
    private readonly db: Database,
    private readonly gate: VisitorGate,
    private readonly outbox: Outbox,
    private readonly owners: Owners,
    private readonly audit: AuditLog,
    @Inject(CONFIG) private readonly config: Pick<Config, 'sitesDomain' | 'siteOrigin'>,
  ) {}

  /**
   * Takes the wish to see prices, sent on the site of `host`: the row and the mail to the firm are durable when this
   * resolves. The same address is one row, and at most one mail a day. What a robot sends is answered like the rest and
   * forgotten.
   * @param address the visitor's network address, for the limits only; it is not stored
   * @throws AppError not_found (no such site), too_many_requests
   */
  async ask(ctx: Context, host: string, address: string, form: AccessForm): Promise<void> {
    const own = await this.gate.admit(ctx, { kind: 'access', host, address, proof: form.proof });
    if (form[HONEYPOT]) return;
    const { name, company, country, message, locale } = form;
    await this.retried(own, async (tx) => {
      const tenant = await findTenant(tx.manager, own.tenantId);
      if (tenant?.status !== 'active') throw new AppError('not_found');
      const buyer = await this.introduce(tx, own, form.email!, { name: name!, company, country, message, locale });
      const mail = askedMail(buyer, tenant.locale);
      const recipients = tenant.email ? [tenant.email] : await this.owners.emails(tx.manager, tenant.id);
      const day = buyer.updatedAt.toISOString().slice(0, 10);
      for (const [index, to] of recipients.entries()) {
        const effectKey = `buyer:${buyer.id}:asked:${day}:${index}`;
        await this.outbox.add(tx, { effectKey, tenantId: tenant.id, to, replyTo: buyer.email, ...mail });
      }
    });
  }

  /** A page of buyers, newest first. */
  async list(
    ctx: TenantContext,
    page: { before?: string | undefined; limit: number; status?: Buyer['status'] | undefined },
  ): Promise<Buyer[]> {
    return this.db.read(ctx, (manager) => {
      const query = manager
        .createQueryBuilder(Buyer, 'b')
        .where('b.tenant_id = :tenantId', { tenantId: ctx.tenantId })
        .orderBy('b.id', 'DESC')
        .limit(page.limit);
      if (page.status) query.andWhere('b.status = :status', { status: page.status });
      if (page.before) query.andWhere('b.id < :before', { before: page.before });
      return query.getMany();
    });
  }

  /** Lets a buyer in for a number of days and sends the link; links sent before end. Throws not_found. */
  async approve(ctx: TenantContext, id: string, days: number): Promise<Buyer> {
    return this.db.transact(ctx, async (tx) => this.letIn(tx, ctx, await this.find(tx.manager, ctx, id), days));
  }

  /** Lets somebody in who has not asked, or has: the address counts. Throws email_invalid. */
  async invite(ctx: TenantContext, { email, days, ...introduction }: BuyerInvitation): Promise<Buyer> {
    return this.retried(ctx, async (tx) => {
      const buyer = await this.introduce(tx, ctx, email, { ...introduction, message: null });
      const named = { ...buyer, ...introduction };
      await tx.manager.update(Buyer, { tenantId: ctx.tenantId, id: buyer.id }, introduction);
      return this.letIn(tx, ctx, named, days);
    });
  }

  /** Sends an approved buyer a new link with the same end; the one before ends. Throws not_found, buyer_not_approved. */
  async resend(ctx: TenantContext, id: string): Promise<Buyer> {
    return this.db.transact(ctx, async (tx) => {
      const buyer = await this.find(tx.manager, ctx, id);
      if (!isLetIn(buyer, new Date())) throw new AppError('buyer_not_approved');
      const changed = await this.giveLink(tx, ctx, buyer, buyer.expiresAt!);
      await this.record(tx, ctx, 'buyer.link_sent', id);
      return changed;
    });
  }

  /** Does not let a buyer in, or not any more: links end at once. Throws not_found. */
  async shutOut(ctx: TenantContext, id: string, status: 'refused' | 'revoked'): Promise<Buyer> {
    return this.db.transact(ctx, async (tx) => {
      const buyer = await this.find(tx.manager, ctx, id);
      const now = new Date();
      const change = { status, tokenHash: null, expiresAt: null, decidedAt: now, updatedAt: now };
      await tx.manager.update(Buyer, { tenantId: ctx.tenantId, id }, change);
      await this.record(tx, ctx, `buyer.${status}`, id);
      return { ...buyer, ...change };
    });
  }

  private async find(manager: EntityManager, { tenantId }: TenantContext, id: string): Promise<Buyer> {
    const buyer = await manager.findOneBy(Buyer, { tenantId, id });
    if (!buyer) throw new AppError('not_found');
    return buyer;
  }

  /**
   * The row of an address, with what is told of its owner. Anybody may write another's address into a form: of a buyer
   * who is let in, only the message is taken.
   */
  private async introduce(
    tx: Transaction,
    ctx: TenantContext,
    email: string,
    introduction: Introduction,
  ): Promise<Buyer> {
    const { tenantId } = ctx;
    const key = email.toLowerCase();
    const now = new Date();
    const known = await tx.manager.findOneBy(Buyer, { tenantId, email: key });
    if (known) {
      const change = isLetIn(known, now)
        ? { message: introduction.message, updatedAt: now }
        : { ...introduction, status: 'asked' as const, tokenHash: null, expiresAt: null, updatedAt: now };
      await tx.manager.update(Buyer, { tenantId, id: known.id }, change);
      return { ...known, ...change };
    }
    const nothing = { tokenHash: null, expiresAt: null, lastSeenAt: null, decidedAt: null };
    const times = { createdAt: now, updatedAt: now };
    const buyer: Buyer = { tenantId, id: newId(), email: key, status: 'asked', ...introduction, ...nothing, ...times };
    await insertRows(tx.manager, Buyer, [buyer]);
    await this.record(tx, ctx, 'buyer.asked', buyer.id);
    return buyer;
  }

  private async letIn(tx: Transaction, ctx: TenantContext, buyer: Buyer, days: number): Promise<Buyer> {
    const changed = await this.giveLink(tx, ctx, buyer, new Date(Date.now() + days * DAY));
    await this.record(tx, ctx, 'buyer.approved', buyer.id);
    return changed;
  }

  private async giveLink(tx: Transaction, ctx: TenantContext, buyer: Buyer, expiresAt: Date): Promise<Buyer> {
    const { tenantId } = ctx;
    const tenant = await findTenant(tx.manager, tenantId);
    const host = await siteHost(tx.manager, ctx, this.config.sitesDomain);
    if (!tenant || !host) throw new AppError('not_found');
    const secret = newSecret();
    const now = new Date();
    const change = {
      status: 'approved' as const,
      tokenHash: secretHash(secret),
      expiresAt,
      decidedAt: now,
      updatedAt: now,
    };
    await tx.manager.update(Buyer, { tenantId, id: buyer.id }, change);
    const link = `${siteUrl(this.config, host)}${ENTER_PATH}?key=${secret}`;
    await this.outbox.add(tx, {
      effectKey: `buyer:${buyer.id}:link:${change.tokenHash.slice(0, 16)}`,
      tenantId,
      to: buyer.email,
      ...(tenant.email ? { replyTo: tenant.email } : {}),
      ...welcomeMail(tenant, buyer, link, expiresAt),
    });
    return { ...buyer, ...change };
  }

  private async record(tx: Transaction, ctx: TenantContext, action: string, id: string): Promise<void> {
    await this.audit.record(tx, ctx, { tenantId: ctx.tenantId }, { action, subject: `buyer:${id}` });
  }

  /** Of two forms with one address that come at once, the second finds the row of the first. */
  private async retried<T>(ctx: TenantContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.db.transact(ctx, work);
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      return this.db.transact(ctx, work);
    }
  }
}

function isLetIn({ status, expiresAt }: Buyer, at: Date): boolean {
  return status === 'approved' && expiresAt !== null && expiresAt > at;
}

/** Condition on rows of buyers who may come at a moment. */
export const letInAt = (at: Date) => ({ status: 'approved' as const, expiresAt: MoreThan(at) });
