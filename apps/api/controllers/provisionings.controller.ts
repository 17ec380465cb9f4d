import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { AppError, LOCALES } from '#kernel';
import { countrySchema, MAX_SHEET_BYTES, Provisioning, SECTORS } from '#features/tenants';
import { Answers } from '../http';
import { type AgencyContext, AgencyCtx, InAgency, Limits } from '../security';
import { operationView, presentOperation } from './operation-view';

const mappingSchema = z.record(z.string().max(300), z.string().max(60));

const provisioningQuery = z.strictObject({
  fileName: z.string().trim().min(1).max(255),
  dryRun: z.stringbool().default(false).describe('List every bad row and make nothing'),
  mapping: z
    .string()
    .max(8_000)
    .optional()
    .describe('JSON object: header of the sheet → our field, such as {"Firma": "name", "Note": ""}'),
  country: countrySchema.optional(),
  locale: z.enum(LOCALES).optional(),
  sector: z.enum(SECTORS).optional(),
  theme: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional(),
  sheetName: z.string().max(100).optional(),
  encoding: z.string().max(40).optional().describe('WHATWG label, such as windows-874, where detection is wrong'),
});

/** Sheets of firms. */
@Controller('agencies/:agencyId/provisionings')
export class ProvisioningsController {
  constructor(private readonly provisioning: Provisioning) {}

  /** The body is the CSV or XLSX file itself. The same file under way already is the same operation. */
  @Post()
  @InAgency('tenant.create')
  @Limits({ requests: 60, seconds: 60, bytes: MAX_SHEET_BYTES })
  @HttpCode(202)
  @ApiConsumes('application/octet-stream', 'text/csv')
  @Answers(operationView, 202)
  async submit(
    @AgencyCtx() { ctx, agencyId }: AgencyContext,
    @Query({ schema: provisioningQuery }) query: z.output<typeof provisioningQuery>,
    @Req() request: Request,
  ) {
    // A JSON body was read by the parser before we came.
    if (request.readableEnded) throw invalid('', 'send the file as application/octet-stream');
    const { fileName, dryRun, mapping, ...options } = query;
    const submission = { content: request, fileName, dryRun, mapping: readMapping(mapping), options };
    return presentOperation(ctx, await this.provisioning.submit(ctx, agencyId, submission));
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
