import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AppError, type Context, normaliseText } from '#kernel';
import { AuditLog } from '#features/audit';
import { type Operation, Operations } from '#features/operations';
import { Database } from '#platform/database';
import { type ColumnMapping, matchColumns } from '#platform/sheets';
import { PrivateFiles, TooManyBytesError } from '#platform/storage';
import { admitOptions } from './admit-options';
import { PROVISIONING_COLUMNS } from './columns';
import { PROVISIONING, type ProvisioningInput } from './provisioning-kind';
import type { ProvisioningOptions } from './survey';

/** Largest sheet, in bytes. */
export const MAX_SHEET_BYTES = 50 * 1024 * 1024;

/** A sheet of firms, and how it is to be read. */
export interface ProvisioningSubmission {
  content: Readable | Buffer | { path: string };
  fileName: string;
  /** Lists every bad row and makes nothing. */
  dryRun?: boolean;
  /** Their header → our field, `field:locale`, or an empty text to ignore the column. */
  mapping?: ColumnMapping;
  options?: ProvisioningOptions;
}

/** Takes in sheets of firms. */
@Injectable()
export class Provisioning {
  constructor(
    private readonly db: Database,
    private readonly files: PrivateFiles,
    private readonly operations: Operations,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Stores the sheet with the agency's private files and submits the operation. While the same sheet with the same
   * mapping and options is unfinished, submitting it again returns that operation. The caller has checked that the
   * actor may act in the agency. Throws payload_too_large, sheet_mapping_unknown, or invalid_request for
   * an option that means nothing.
   */
  async submit(ctx: Context, agencyId: string, submission: ProvisioningSubmission): Promise<Operation> {
    const { mapping = {}, dryRun = false } = submission;
    const options = admitOptions(submission.options ?? {});
    matchColumns([], PROVISIONING_COLUMNS, mapping);
    const sha256 = await this.store(agencyId, submission.content);
    const fileName = normaliseText(submission.fileName).slice(0, 255) || 'sheet';
    const input: ProvisioningInput = { sha256, fileName, dryRun, mapping, options };
    const submissionKey = `${PROVISIONING}:${agencyId}:${digest([sha256, sorted(mapping), sorted(options), dryRun])}`;
    return this.db.transact(ctx, async (tx) => {
      const operation = await this.operations.submit(tx, ctx, {
        kind: PROVISIONING,
        agencyId,
        input: { ...input },
        submissionKey,
      });
      await this.audit.record(
        tx,
        ctx,
        { agencyId },
        {
          action: 'provisioning.submitted',
          subject: `operation:${operation.id}`,
          details: { sha256, dryRun },
        },
      );
      return operation;
    });
  }

  private async store(agencyId: string, content: ProvisioningSubmission['content']): Promise<string> {
    // Told apart by what a stream can do: an HTTP request is a stream that has a `path` as well, of its sender's choice.
    const isStream = content instanceof Readable || Buffer.isBuffer(content);
    const source = isStream ? content : createReadStream(content.path);
    try {
      return (await this.files.store(agencyId, source, MAX_SHEET_BYTES)).sha256;
    } catch (error) {
      if (!(error instanceof TooManyBytesError)) throw error;
      throw new AppError('payload_too_large', { limit: `${MAX_SHEET_BYTES / 1024 / 1024} MB` }, { cause: error });
    }
  }
}

function sorted(record: object): [string, unknown][] {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
