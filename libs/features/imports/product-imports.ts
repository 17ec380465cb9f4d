import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AppError, normaliseText, type TenantContext } from '#kernel';
import { AuditLog } from '#features/audit';
import { type Operation, Operations } from '#features/operations';
import { Database } from '#platform/database';
import { PrivateFiles, type StoredFile, TooManyBytesError } from '#platform/storage';
import {
  type ProductImportInput,
  type ProductImportOptions,
  productImportOptionsSchema,
  type ProductImportRequest,
} from './product-import.schema';

/** Largest sheet, in bytes. */
export const MAX_PRODUCT_SHEET_BYTES = 50 * 1024 * 1024;

/** Name of the operation kind. */
export const PRODUCT_IMPORT = 'product-import';

/** A sheet to import. */
export interface ProductSheet extends ProductImportRequest {
  content: Readable | Buffer;
  fileName: string;
}

/** Takes in product sheets. */
@Injectable()
export class ProductImports {
  constructor(
    private readonly db: Database,
    private readonly files: PrivateFiles,
    private readonly operations: Operations,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Stores a sheet and submits its import. The same sheet with the same options finds the import that is under way;
   * after that it may come again, and changes only what differs.
   * @throws AppError payload_too_large, invalid_request (options that are none)
   */
  async submit(ctx: TenantContext, { content, fileName, ...request }: ProductSheet): Promise<Operation> {
    const { tenantId } = ctx;
    const options = readOptions(request);
    const { sha256 } = await this.store(ctx, content);
    const input: ProductImportInput = { ...options, sheet: sha256, fileName: normaliseText(fileName).slice(0, 255) };
    const digest = createHash('sha256').update(JSON.stringify(options)).digest('hex').slice(0, 16);
    return this.db.transact(ctx, async (tx) => {
      const operation = await this.operations.submit(tx, ctx, {
        kind: PRODUCT_IMPORT,
        tenantId,
        input: { ...input },
        submissionKey: `${PRODUCT_IMPORT}:${tenantId}:${sha256}:${digest}`,
      });
      await this.audit.record(
        tx,
        ctx,
        { tenantId },
        {
          action: 'product_import.submitted',
          subject: `operation:${operation.id}`,
          details: { format: options.format, dryRun: options.dryRun },
        },
      );
      return operation;
    });
  }

  private async store(ctx: TenantContext, content: Readable | Buffer): Promise<StoredFile> {
    try {
      return await this.files.store(ctx.tenantId, content, MAX_PRODUCT_SHEET_BYTES);
    } catch (error) {
      if (!(error instanceof TooManyBytesError)) throw error;
      throw new AppError(
        'payload_too_large',
        { limit: `${MAX_PRODUCT_SHEET_BYTES / 1024 / 1024} MB` },
        { cause: error },
      );
    }
  }
}

function readOptions(request: ProductImportRequest): ProductImportOptions {
  const parsed = productImportOptionsSchema.safeParse(request);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, message }) => ({ pointer: `/${path.join('/')}`, detail: message }));
  throw new AppError('invalid_request', {}, { fields });
}
