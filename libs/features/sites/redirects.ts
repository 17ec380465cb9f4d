import { Injectable } from '@nestjs/common';
import { AppError, type TenantContext } from '#kernel';
import { Database, type Transaction, upsertRows } from '#platform/database';
import { changeKeys } from './change-keys';
import { ContentChanges } from './content-changes';
import { Redirect } from './entities';

/** Longest path that a redirect is kept for, in characters; the column's length. */
const MAX_PATH = 250;

/** Addresses within a site that moved. Paths begin with a slash and carry no locale prefix. */
@Injectable()
export class Redirects {
  constructor(
    private readonly db: Database,
    private readonly changes: ContentChanges,
  ) {}

  /**
   * Sends visitors of `path` to `target`, a page that is there now. Chains collapse (A→B, then B→C makes A→C), a
   * redirect of the target itself goes, so that there is never a loop. The change is recorded as deferred: a slug
   * changes together with content, whose own record makes the site lag.
   */
  async add(tx: Transaction, ctx: TenantContext, path: string, target: string): Promise<void> {
    const { tenantId } = ctx;
    const from = admitPath(path);
    const to = admitPath(target);
    if (from === to) return;
    await tx.manager.delete(Redirect, { tenantId, path: to });
    await tx.manager.update(Redirect, { tenantId, target: from }, { target: to });
    const row = { tenantId, path: from, target: to, createdAt: new Date() };
    await upsertRows(tx.manager, Redirect, [row], ['tenantId', 'path'], ['target', 'createdAt']);
    await this.changes.record(tx, ctx, [changeKeys.redirects()], { defer: true });
  }

  /** Removes the redirect of a path that a new page takes. */
  async free(tx: Transaction, ctx: TenantContext, path: string): Promise<void> {
    const removed = await tx.manager.delete(Redirect, { tenantId: ctx.tenantId, path: admitPath(path) });
    if (removed.affected) await this.changes.record(tx, ctx, [changeKeys.redirects()], { defer: true });
  }

  /** All redirects of the site. */
  async list(ctx: TenantContext): Promise<Redirect[]> {
    return this.db.read(ctx, (manager) =>
      manager.find(Redirect, { where: { tenantId: ctx.tenantId }, order: { path: 'ASC' } }),
    );
  }
}

function admitPath(path: string): string {
  const plain = path.length > 1 ? path.replace(/\/+$/, '') : path;
  const local = /^\/(?![/\\])[^?#\s\\]*$/.test(plain) && plain.length <= MAX_PATH;
  if (!local) throw new AppError('redirect_path_invalid', { path: plain.slice(0, MAX_PATH) });
  return plain;
}
