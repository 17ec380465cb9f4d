import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppError, type Context, newId, resolveText, type TenantContext } from '#kernel';
import { Owners } from '#features/access';
import { AuditLog } from '#features/audit';
import { findAskedProduct } from '#features/catalog';
import { isPlainAddress, Outbox } from '#features/mailing';
import { type Employee, findEmployed, findShown } from '#features/people';
import { findTenant, type Tenant } from '#features/tenants';
import { Database, insertRows, isUniqueViolation, type Transaction } from '#platform/database';
import { Inquiry } from './entities';
import { HONEYPOT } from './form-fields';
import type { InquiryForm } from './inquiry-form';
import { inquiryMail } from './inquiry-mail';
import { VisitorGate } from './visitor-gate';

/** Takes visitors' questions and shows them to the firm's members. */
@Injectable()
export class Inquiries {
  constructor(
    private readonly db: Database,
    private readonly gate: VisitorGate,
    private readonly outbox: Outbox,
    private readonly owners: Owners,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Takes a question put on the site of `host`: the row and the mail to the firm are durable when this resolves. The
   * same form sent twice is one inquiry. What a robot sends is answered like the rest and kept as spam, without a mail.
   * @param address the visitor's address, for the limits only; it is not stored
   * @throws AppError not_found (no such site), too_many_requests
   */
  async submit(ctx: Context, host: string, address: string, form: InquiryForm): Promise<void> {
    const own = await this.gate.admit(ctx, { kind: 'inquiry', host, address, proof: form.proof });
    await this.record(own, form);
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

  private async record(ctx: TenantContext, form: InquiryForm): Promise<void> {
    const { tenantId } = ctx;
    const spam = (form[HONEYPOT] ?? '') !== '';
    try {
      await this.db.transact(ctx, async (tx) => {
        const tenant = await findTenant(tx.manager, tenantId);
        if (tenant?.status !== 'active') throw new AppError('not_found');
        const now = new Date();
        const product = form.product ? await findAskedProduct(tx.manager, ctx, form.product) : undefined;
        const asked = form.person ? await findShown(tx.manager, ctx, form.person, now) : undefined;
        const contactId = product?.contactEmployeeId;
        const person = asked ?? (contactId ? await findEmployed(tx.manager, ctx, contactId, now) : undefined);
        const inquiry: Inquiry = {
          tenantId,
          id: newId(),
          productId: product?.id ?? null,
          employeeId: person?.id ?? null,
          status: spam ? 'spam' : 'new',
          name: form.name ?? '',
          email: form.email,
          phone: form.phone,
          company: form.company,
          country: form.country,
          quantity: form.quantity,
          locale: form.locale,
          message: form.message,
          submissionKey: contentKey(form, asked),
          createdAt: now,
        };
        await insertRows(tx.manager, Inquiry, [inquiry]);
        await this.audit.record(
          tx,
          ctx,
          { tenantId },
          { action: 'inquiry.received', subject: `inquiry:${inquiry.id}` },
        );
        if (spam) return;
        const mail = inquiryMail(inquiry, tenant.locale, {
          product: resolveText(product?.name, tenant.locale)?.text,
          person: resolveText(person?.name, tenant.locale)?.text,
        });
        for (const [index, to] of (await this.recipients(tx, tenant, person)).entries()) {
          const effectKey = `inquiry:${inquiry.id}:${index}`;
          await this.outbox.add(tx, { effectKey, tenantId, to, replyTo: inquiry.email ?? undefined, ...mail });
        }
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
    }
  }

  /** The person at his or her own address, with a copy to the firm's; without a person's, the firm's, else its owners. */
  private async recipients(tx: Transaction, tenant: Tenant, person: Employee | undefined): Promise<string[]> {
    const own = person?.email && isPlainAddress(person.email) ? [person.email] : [];
    const known = [...own, ...(tenant.email ? [tenant.email] : [])];
    if (known.length === 0) return this.owners.emails(tx.manager, tenant.id);
    return [...new Map(known.map((address) => [address.toLowerCase(), address])).values()];
  }
}

/** The same question from the same visitor to the same person on the same day is the same inquiry. */
function contentKey(form: InquiryForm, asked: Employee | undefined): string {
  const day = new Date().toISOString().slice(0, 10);
  const to = [form.product ?? '', ...(asked ? [asked.id] : [])];
  const content = [day, form.name, form.email, form.phone, ...to, form.quantity, form.message];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
