import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { AppError, LOCALES, type TenantContext } from '#kernel';
import { EmployeeImports, MAX_EMPLOYEE_SHEET_BYTES } from '#features/people';
import { Answers } from '../http';
import { InTenant, Limits, TenantCtx } from '../security';
import { operationView, presentOperation } from './operation-view';

const mappingSchema = z.record(z.string().max(300), z.string().max(60));

const importQuery = z.strictObject({
  fileName: z.string().trim().min(1).max(255),
  dryRun: z.stringbool().default(false).describe('List every bad row and change nobody'),
  mapping: z
    .string()
    .max(8_000)
    .optional()
    .describe('JSON object: header of the sheet → our field, such as {"Vorname": "name", "Note": ""}'),
  locale: z.enum(LOCALES).optional().describe('Language of texts whose column names none'),
  encoding: z.string().max(40).optional().describe('WHATWG label, such as windows-874, where detection is wrong'),
});

/** Sheets of employees. */
@Controller('tenants/:tenantId/employee-imports')
export class EmployeeImportsController {
  constructor(private readonly imports: EmployeeImports) {}

  /** The body is the CSV or XLSX file itself. The same file under way already is the same operation. */
  @Post()
  @InTenant('people.write')
  @Limits({ requests: 60, seconds: 60, bytes: MAX_EMPLOYEE_SHEET_BYTES })
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
    const submission = { ...query, content: request, mapping: readMapping(query.mapping) };
    return presentOperation(ctx, await this.imports.submit(ctx, submission));
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
