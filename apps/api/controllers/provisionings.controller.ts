import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { LOCALES } from '#kernel';
import { countrySchema, MAX_SHEET_BYTES, Provisioning, SECTORS } from '#features/tenants';
import { Answers, Does, fileBody, sheetQuery, TakesFile } from '../http';
import { type AgencyContext, AgencyCtx, InAgency, Limits } from '../security';
import { operationView, presentOperation } from './operation-view';

const provisioningQuery = sheetQuery.extend({
  country: countrySchema.optional(),
  locale: z.enum(LOCALES).optional(),
  sector: z.enum(SECTORS).optional(),
  theme: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional(),
  sheetName: z.string().max(100).optional(),
});

/** Sheets of firms. */
@Controller('agencies/:agencyId/provisionings')
export class ProvisioningsController {
  constructor(private readonly provisioning: Provisioning) {}

  @Post()
  @Does(
    'Creates firms from a sheet.',
    'The body is the CSV or XLSX file itself. The same file under way already is the same operation.',
  )
  @InAgency('tenant.create')
  @Limits({ requests: 60, seconds: 60, bytes: MAX_SHEET_BYTES })
  @HttpCode(202)
  @TakesFile('text/csv')
  @Answers(operationView, 202)
  async submit(
    @AgencyCtx() { ctx, agencyId }: AgencyContext,
    @Query({ schema: provisioningQuery }) query: z.output<typeof provisioningQuery>,
    @Req() request: Request,
  ) {
    const { fileName, dryRun, mapping, ...options } = query;
    const submission = { content: fileBody(request), fileName, dryRun, mapping, options };
    return presentOperation(ctx, await this.provisioning.submit(ctx, agencyId, submission));
  }
}
