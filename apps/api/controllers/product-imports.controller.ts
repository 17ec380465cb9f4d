import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { AppError, type TenantContext } from '#kernel';
import { MAX_PRODUCT_SHEET_BYTES, ProductExports, productImportOptionsSchema, ProductImports } from '#features/imports';
import { Answers } from '../http';
import { InTenant, Limits, TenantCtx } from '../security';
import { operationView, presentOperation } from './operation-view';

const { format, currency, locale, encoding, mapping: mappingSchema } = productImportOptionsSchema.shape;

const importQuery = z.strictObject({
  fileName: z.string().trim().min(1).max(255).default('products.csv'),
  format,
  dryRun: z.stringbool().default(false).describe('List every bad row and change nothing'),
  mapping: z
    .string()
    .max(8_000)
    .optional()
    .describe('JSON object: header of the sheet → our field, such as {"Cost": "price", "Note": ""}'),
  currency: currency.describe('ISO 4217 code of prices that name none'),
  locale: locale.describe('Language of texts whose column names none'),
  encoding: encoding.describe('WHATWG label, such as windows-874, where detection is wrong'),
});

/** Product sheets. */
@Controller('tenants/:tenantId/product-imports')
export class ProductImportsController {
  constructor(private readonly imports: ProductImports) {}

  /** The body is the CSV or XLSX file itself. The same file under way already is the same operation. */
  @Post()
  @InTenant('catalog.write')
  @Limits({ requests: 60, seconds: 60, bytes: MAX_PRODUCT_SHEET_BYTES })
  @HttpCode(202)
  @ApiConsumes('application/octet-stream', 'text/csv')
  @Answers(operationView, 202)
  async submit(
    @TenantCtx() ctx: TenantContext,
    @Query({ schema: importQuery }) query: z.output<typeof importQuery>,
    @Req() request: Request,
  ) {
    // A JSON body was read by the parser before we came.
    if (request.readableEnded) throw invalid('', 'send the file as application/octet-stream');
    const { mapping, ...options } = query;
    return presentOperation(
      ctx,
      await this.imports.submit(ctx, { ...options, content: request, mapping: readMapping(mapping) }),
    );
  }
}

/** Products as a sheet. */
@Controller('tenants/:tenantId/product-export')
export class ProductExportController {
  constructor(private readonly products: ProductExports) {}

  /** Our own sheet as CSV, UTF-8 with a byte order mark. Importing it again changes nothing. */
  @Get()
  @InTenant('catalog.read')
  @Limits({ requests: 30, seconds: 60 })
  @ApiProduces('text/csv')
  @Answers(z.string())
  async export(@TenantCtx() ctx: TenantContext, @Res() response: Response): Promise<void> {
    response.type('text/csv; charset=utf-8').attachment('products.csv').setHeader('Cache-Control', 'no-store');
    await pipeline(Readable.from(this.products.write(ctx)), response);
  }
}

function readMapping(text: string | undefined): Record<string, string> {
  if (text === undefined) return {};
  try {
    return mappingSchema.parse(JSON.parse(text));
  } catch {
    throw invalid('/mapping', 'not a JSON object of texts');
  }
}

function invalid(pointer: string, detail: string): AppError {
  return new AppError('invalid_request', {}, { fields: [{ pointer, detail }] });
}
