import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AppError, type Locale, normaliseText, type TenantContext } from '#kernel';
import { AuditLog } from '#features/audit';
import { type Operation, Operations } from '#features/operations';
import { Database } from '#platform/database';
import { type ColumnMapping, matchColumns, type ZawgyiWish } from '#platform/sheets';
import { PrivateFiles, TooManyBytesError } from '#platform/storage';
import { EMPLOYEE_COLUMNS } from './columns';
import { EMPLOYEE_IMPORT, type EmployeeImportInput } from './employee-import-kind';

/** Largest sheet, in bytes. */
export const MAX_EMPLOYEE_SHEET_BYTES = 50 * 1024 * 1024;

/** A sheet of employees, and how it is to be read. */
export interface EmployeeImportSubmission {
  content: Readable | Buffer;
  fileName: string;
  /** Lists every bad row and changes nobody. */
  dryRun?: boolean;
  /** Their header → our field, `field:locale`, or an empty text to ignore the column. */
  mapping?: ColumnMapping;
  /** WHATWG label of the text encoding; detected unless given. */
  encoding?: string;
  /** Language of texts whose column names none; found by the script, else the firm's own, unless given. */
  locale?: Locale;
  /** What to do with Burmese in Zawgyi: such rows are refused until somebody decides. */
  zawgyi?: ZawgyiWish;
}

/** Takes in sheets of employees. */
@Injectable()
export class EmployeeImports {
  constructor(
    private readonly db: Database,
    private readonly files: PrivateFiles,
    private readonly operations: Operations,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Stores a sheet with the tenant's private files and submits its import. While the same sheet with the same options is
   * unfinished, submitting it again returns that operation; after that it may come again and changes only what differs.
   * The caller has checked that the actor may change the tenant's people.
   * @throws AppError payload_too_large, sheet_mapping_unknown
   */
  async submit(ctx: TenantContext, submission: EmployeeImportSubmission): Promise<Operation> {
    const { tenantId } = ctx;
    const { mapping = {}, dryRun = false, encoding, locale, zawgyi = 'ask' } = submission;
    matchColumns([], EMPLOYEE_COLUMNS, mapping);
    const sha256 = await this.store(ctx, submission.content);
    const fileName = normaliseText(submission.fileName).slice(0, 255) || 'sheet';
    const input: EmployeeImportInput = { sha256, fileName, dryRun, mapping, encoding, locale, zawgyi };
    const options = digest([
      Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1)),
      dryRun,
      encoding,
      locale,
      zawgyi,
    ]);
    return this.db.transact(ctx, async (tx) => {
      const operation = await this.operations.submit(tx, ctx, {
        kind: EMPLOYEE_IMPORT,
        tenantId,
        input: { ...input },
        submissionKey: `${EMPLOYEE_IMPORT}:${tenantId}:${digest([sha256, options])}`,
      });
      const subject = `operation:${operation.id}`;
      const event = { action: 'employee_import.submitted', subject, details: { sha256, dryRun } };
      await this.audit.record(tx, ctx, { tenantId }, event);
      return operation;
    });
  }

  private async store(ctx: TenantContext, content: Readable | Buffer): Promise<string> {
    try {
      return (await this.files.store(ctx.tenantId, content, MAX_EMPLOYEE_SHEET_BYTES)).sha256;
    } catch (error) {
      if (!(error instanceof TooManyBytesError)) throw error;
      const limit = `${MAX_EMPLOYEE_SHEET_BYTES / 1024 / 1024} MB`;
      throw new AppError('payload_too_large', { limit }, { cause: error });
    }
  }
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
