import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { AppError, type Context, type Locale, newId } from '#kernel';
import { AuditLog } from '#features/audit';
import { Site } from '#features/sites';
import { Database, insertRows, isUniqueViolation, type Transaction } from '#platform/database';
import { PrivateFiles } from '#platform/storage';
import { type PackageFinding, ThemePackage } from './entities';
import { packageTheme } from './theme-name';
import { findUsablePackage, listUsablePackages } from './usable-packages';

/** Largest stored package, in bytes; what it holds unpacked is limited where it is read. */
const MAX_STORED = 24 * 1024 * 1024;

/** A package that has passed its check. */
export interface CheckedPackage {
  name: string;
  version: string;
  hash: string;
  label: Record<Locale, string>;
  /** Warnings. */
  findings: PackageFinding[];
  /** Of its files, unpacked. */
  bytes: number;
  /** Its files, packed by us. */
  content: Buffer;
}

/** The theme packages of agencies. Callers have checked what the actor may do in the agency. */
@Injectable()
export class ThemePackages {
  constructor(
    private readonly db: Database,
    private readonly files: PrivateFiles,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Stores a package with the agency. The same content again is the package that is there, which can then be chosen
   * again. Throws theme_version_taken when that version has another content.
   */
  async add(ctx: Context, agencyId: string, checked: CheckedPackage): Promise<ThemePackage> {
    const { content, ...facts } = checked;
    const { sha256 } = await this.files.store(agencyId, content, MAX_STORED);
    try {
      return await this.db.transact(ctx, (tx) => this.write(tx, ctx, agencyId, { ...facts, file: sha256 }));
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      // Another upload was faster: with the same content, which is then found, or with another one.
      return this.db.transact(ctx, (tx) => this.write(tx, ctx, agencyId, { ...facts, file: sha256 }));
    }
  }

  /** The packages that the agency can use: its own and those of agencies above, the newest first. */
  async list(ctx: Context, agencyId: string): Promise<ThemePackage[]> {
    return this.db.read(ctx, (manager) => listUsablePackages(manager, agencyId));
  }

  /** One of them. Throws not_found. */
  async get(ctx: Context, agencyId: string, id: string): Promise<ThemePackage> {
    return this.db.read(ctx, async (manager) => found(await findUsablePackage(manager, agencyId, id)));
  }

  /**
   * Keeps a package of the agency's own from being chosen. Releases that were undone can still lead back to it.
   * Throws not_found, and theme_package_in_use while a site has it.
   */
  async retire(ctx: Context, agencyId: string, id: string): Promise<ThemePackage> {
    return this.db.transact(ctx, async (tx) => {
      const row = found(await tx.manager.findOneBy(ThemePackage, { agencyId, id }));
      const count = await tx.manager.countBy(Site, { theme: packageTheme(id) });
      if (count > 0) throw new AppError('theme_package_in_use', { count });
      return this.setState(tx, ctx, row, 'retired');
    });
  }

  /** Notes that sites are given the package. Throws theme_package_retired. */
  async markReleased(tx: Transaction, ctx: Context, row: ThemePackage): Promise<void> {
    if (row.state === 'retired') throw new AppError('theme_package_retired', { name: row.name, version: row.version });
    if (row.state !== 'released') await this.setState(tx, ctx, row, 'released');
  }

  /** A package's files, as they were packed. */
  async content({ agencyId, file }: Pick<ThemePackage, 'agencyId' | 'file'>): Promise<Buffer> {
    return buffer(this.files.read(agencyId, file));
  }

  private async write(
    tx: Transaction,
    ctx: Context,
    agencyId: string,
    facts: Omit<CheckedPackage, 'content'> & { file: string },
  ): Promise<ThemePackage> {
    const { name, version, hash } = facts;
    const same = await tx.manager.findOneBy(ThemePackage, { agencyId, hash });
    if (same) return same.state === 'retired' ? this.setState(tx, ctx, same, 'checked') : same;
    if (await tx.manager.existsBy(ThemePackage, { agencyId, name, version })) {
      throw new AppError('theme_version_taken', { name, version });
    }
    const now = new Date();
    const createdBy = ctx.actor.kind === 'user' ? ctx.actor.userId : null;
    const row = {
      ...facts,
      agencyId,
      id: newId(),
      state: 'checked' as const,
      createdBy,
      createdAt: now,
      updatedAt: now,
    };
    await insertRows(tx.manager, ThemePackage, [row]);
    await this.record(tx, ctx, row, 'theme_package.added');
    return row;
  }

  private async setState(
    tx: Transaction,
    ctx: Context,
    row: ThemePackage,
    state: ThemePackage['state'],
  ): Promise<ThemePackage> {
    const change = { state, updatedAt: new Date() };
    await tx.manager.update(ThemePackage, { agencyId: row.agencyId, id: row.id }, change);
    await this.record(tx, ctx, row, `theme_package.${state}`);
    return { ...row, ...change };
  }

  private async record(tx: Transaction, ctx: Context, row: ThemePackage, action: string): Promise<void> {
    const { agencyId, id, name, version } = row;
    await this.audit.record(
      tx,
      ctx,
      { agencyId },
      { action, subject: `theme_package:${id}`, details: { name, version } },
    );
  }
}

function found(row: ThemePackage | null | undefined): ThemePackage {
  if (!row) throw new AppError('not_found');
  return row;
}
