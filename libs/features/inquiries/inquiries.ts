import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AppError, type Context, inTenant, newId, resolveText, type TenantContext } from '#kernel';
import { Owners, Throttle } from '#features/access';
import { AuditLog } from '#features/audit';
import { findProductName } from '#features/catalog';
import { Outbox } from '#features/mailing';
import { siteOfHost } from '#features/sites';
import { findTenant } from '#features/tenants';
import { CONFIG, type Config } from '#platform/config';
import { Database, insertRows, isUniqueViolation } from '#platform/database';
import { Inquiry } from './entities';
import { HONEYPOT, type InquiryForm } from './inquiry-form';
import { inquiryMail } from './inquiry-mail';
import { PROOF_LIFETIME, ProofOfWork } from './proof-of-work';

/** Inquiries an hour from one address: with a proof of work, and without (browsers without scripts). */
const HOURLY_LIMIT = { proven: 30, unproven: 6 };
const HOUR = 3_600_000;

/** Takes visitors' questions and shows them to the firm's members. */
@Injectable()
export class Inquiries {
  constructor(
    private readonly db: Database,
    private readonly proofs: ProofOfWork,
    private readonly throttle: Throttle,
    private readonly outbox: Outbox,
    private readonly owners: Owners,
    private readonly audit: AuditLog,
    @Inject(CONFIG) private readonly config: Pick<Config, 'sitesDomain'>,
  ) {}

  /**
   * Takes a question put on the site of `host`: the row and the mail to the firm are durable when this resolves. The
   * same form sent twice is one inquiry. What a robot sends is answered like the rest and kept as spam, without a mail.
   * @param address the visitor's address, for the limits only; it is not stored
   * @throws AppError not_found (no such site), too_many_requests
   */
  async submit(ctx: Context, host: string, address: string, form: InquiryForm): Promise<void> {
    const site = await this.db.read(ctx, (manager) => siteOfHost(manager, this.config.sitesDomain, host));
    if (!site) throw new AppError('not_found');
    const kind = (await this.isProven(ctx, form)) ? 'proven' : 'unproven';
    await this.throttle.take(ctx, `inquiry:${kind}:${address}`, HOURLY_LIMIT[kind], HOUR);
    await this.record(inTenant(ctx, site.tenantId), form);
  }

  /** A page of inquiries, newest first; spam only when asked for. */
  async list(ctx: TenantContext, page: { before?: string; limit: number; spam?: boolean }): Promise<Inquiry[]> {
    return this.db.read(ctx, (manager) => {
      const query = manager
        .createQueryBuilder(Inquiry, 'i')
        .where('i.tenant_id = :tenantId', { tenantId: ctx.tenantId })
        .andWhere(page.spam ? "i.status = 'spam'" : "i.status <> 'spam'")
        .orderBy('i.id', 'DESC')
        .limit(page.limit);
      if (page.before) query.andWhere('i.id < :before', { before: page.before });
      return query.getMany();
    });
  }

  /** Marks an inquiry. Throws not_found. */
  async setStatus(ctx: TenantContext, id: string, status: Inquiry['status']): Promise<Inquiry> {
    const key = { tenantId: ctx.tenantId, id };
    return this.db.transact(ctx, async (tx) => {
      const inquiry = await tx.manager.findOneBy(Inquiry, key);
      if (!inquiry) throw new AppError('not_found');
      await tx.manager.update(Inquiry, key, { status });
      await this.audit.record(
        tx,
        ctx,
        { tenantId: ctx.tenantId },
        {
          action: 'inquiry.marked',
          subject: `inquiry:${id}`,
          details: { status },
        },
      );
      return { ...inquiry, status };
    });
  }

  /** True once for each right proof, over all sites. Sent again it is worth no more than none: the person may go on. */
  private async isProven(ctx: Context, form: InquiryForm): Promise<boolean> {
    const proof = form.proof ? await this.proofs.verify(form.proof) : undefined;
    if (!proof) return false;
    try {
      await this.throttle.take(ctx, `proof:${proof}`, 1, PROOF_LIFETIME);
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === 'too_many_requests') return false;
      throw error;
    }
  }

  private async record(ctx: TenantContext, form: InquiryForm): Promise<void> {
    const { tenantId } = ctx;
    const spam = (form[HONEYPOT] ?? '') !== '';
    try {
      await this.db.transact(ctx, async (tx) => {
        const tenant = await findTenant(tx.manager, tenantId);
        if (tenant?.status !== 'active') throw new AppError('not_found');
        const product = form.product ? await findProductName(tx.manager, ctx, form.product) : undefined;
        const inquiry: Inquiry = {
          tenantId,
          id: newId(),
          productId: product ? form.product! : null,
          employeeId: null,
          status: spam ? 'spam' : 'new',
          name: form.name ?? '',
          email: form.email,
          phone: form.phone,
          company: form.company,
          country: form.country,
          quantity: form.quantity,
          locale: form.locale,
          message: form.message,
          submissionKey: contentKey(form),
          createdAt: new Date(),
        };
        await insertRows(tx.manager, Inquiry, [inquiry]);
        await this.audit.record(
          tx,
          ctx,
          { tenantId },
          { action: 'inquiry.received', subject: `inquiry:${inquiry.id}` },
        );
        if (spam) return;
        const mail = inquiryMail(inquiry, tenant.locale, resolveText(product, tenant.locale)?.text);
        const recipients = tenant.email ? [tenant.email] : await this.owners.emails(tx.manager, tenantId);
        for (const [index, to] of recipients.entries()) {
          const effectKey = `inquiry:${inquiry.id}:${index}`;
          await this.outbox.add(tx, { effectKey, tenantId, to, replyTo: inquiry.email ?? undefined, ...mail });
        }
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
    }
  }
}

/** The same question from the same person on the same day is the same inquiry. */
function contentKey(form: InquiryForm): string {
  const day = new Date().toISOString().slice(0, 10);
  const content = [day, form.name, form.email, form.phone, form.product ?? '', form.quantity, form.message];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
