import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { TenantContext } from '#kernel';
import { MAX_PRODUCT_SHEET_BYTES, ProductExports, productImportOptionsSchema, ProductImports } from '#features/imports';
import { Answers, Does, fileBody, sheetQuery, TakesFile } from '../http';
import { InTenant, Limits, TenantCtx } from '../security';
import { operationView, presentOperation } from './operation-view';

const { format, currency, locale } = productImportOptionsSchema.shape;

const importQuery = sheetQuery.extend({
  fileName: sheetQuery.shape.fileName.default('products.csv'),
  format,
  currency: currency.describe('ISO 4217 code of prices that name none'),
  locale: locale.describe('Language of texts whose column names none'),
});

/** Product sheets. */
@Controller('tenants/:tenantId/product-imports')
export class ProductImportsController {
  constructor(private readonly imports: ProductImports) {}

  @Post()
  @Does(
    'Imports a sheet of products.',
    'The body is the CSV or XLSX file itself. The same file under way already is the same operation.',
  )
  @InTenant('catalog.write')
  @Limits({ requests: 60, seconds: 60, bytes: MAX_PRODUCT_SHEET_BYTES })
  @HttpCode(202)
  @TakesFile('text/csv')
  @Answers(operationView, 202)
  async submit(
    @TenantCtx() ctx: TenantContext,
    @Query({ schema: importQuery }) query: z.output<typeof importQuery>,
    @Req() request: Request,
  ) {
    const content = fileBody(request);
    return presentOperation(ctx, await this.imports.submit(ctx, { ...query, content }));
  }
}

/** Products as a sheet. */
@Controller('tenants/:tenantId/product-export')
export class ProductExportController {
  constructor(private readonly products: ProductExports) {}

  @Get()
  @Does(
    'Exports all products as a sheet.',
    'Our own sheet as CSV, UTF-8 with a byte order mark. Importing it again changes nothing.',
  )
  @InTenant('catalog.read')
  @Limits({ requests: 30, seconds: 60 })
  @ApiProduces('text/csv')
  @Answers(z.string())
  async export(@TenantCtx() ctx: TenantContext, @Res() response: Response): Promise<void> {
    response.type('text/csv; charset=utf-8').attachment('products.csv').setHeader('Cache-Control', 'no-store');
    await pipeline(Readable.from(this.products.write(ctx)), response);
  }
}
