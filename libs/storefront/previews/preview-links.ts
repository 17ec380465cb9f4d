import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { LessThan, MoreThan } from 'typeorm';
import { AppError, type Context, newId, type TenantContext } from '#kernel';
import { secretHash } from '#features/access';
import { AuditLog } from '#features/audit';
import { ThemePreview } from '#features/themes';
import { CONFIG, type Config, siteUrl } from '#platform/config';
import { Database, insertRows } from '#platform/database';
import { previewLabel, previewSecret } from '#platform/names';

/** How long a link works, in ms. */
const LIFETIME = 3_600_000;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** A link to a preview. */
export interface PreviewLink {
  url: string;
  expiresAt: Date;
}

/** Links under which a site is seen with another theme. */
@Injectable()
export class PreviewLinks {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditLog,
    @Inject(CONFIG) private readonly config: Pick<Config, 'sitesDomain' | 'siteOrigin'>,
  ) {}

  /** Makes a link to the tenant's site in a theme that the caller has found it may have. */
  async make(ctx: TenantContext, theme: string): Promise<PreviewLink> {
    const { tenantId, actor } = ctx;
    const secret = newLabelSecret();
    const now = new Date();
    const expiresAt = new Date(now.getTime() + LIFETIME);
    const row: ThemePreview = {
      tenantId,
      id: newId(),
      theme,
      tokenHash: secretHash(secret),
      createdBy: actor.kind === 'user' ? actor.userId : null,
      createdAt: now,
      expiresAt,
    };
    await this.db.transact(ctx, async (tx) => {
      await tx.manager.delete(ThemePreview, { tenantId, expiresAt: LessThan(now) });
      await insertRows(tx.manager, ThemePreview, [row]);
      await this.audit.record(
        tx,
        ctx,
        { tenantId },
        { action: 'theme_preview.made', subject: `theme_preview:${row.id}`, details: { theme } },
      );
    });
    return { url: `${siteUrl(this.config, `${previewLabel(secret)}.${this.config.sitesDomain}`)}/`, expiresAt };
  }

  /** What a host shows. Throws preview_over when it is no preview's, or not any more. */
  async find(ctx: Context, host: string): Promise<ThemePreview> {
    const secret = previewSecret(host.toLowerCase().replace(/:\d+$/, ''), this.config.sitesDomain);
    const row =
      secret &&
      (await this.db.read(ctx, (manager) =>
        manager.findOneBy(ThemePreview, { tokenHash: secretHash(secret), expiresAt: MoreThan(new Date()) }),
      ));
    if (!row) throw new AppError('preview_over');
    return row;
  }
}

/** 26 characters that a host's label may have, 5 bits each. */
function newLabelSecret(): string {
  return [...randomBytes(26)].map((byte) => ALPHABET[byte & 31]).join('');
}
