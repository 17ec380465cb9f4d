import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { LOCALES, type TenantContext } from '#kernel';
import { EmployeeImports, MAX_EMPLOYEE_SHEET_BYTES } from '#features/people';
import { Answers, Does, fileBody, sheetQuery, TakesFile } from '../http';
import { InTenant, Limits, TenantCtx } from '../security';
import { operationView, presentOperation } from './operation-view';

const importQuery = sheetQuery.extend({
  locale: z.enum(LOCALES).optional().describe('Language of texts whose column names none'),
});

/** Sheets of employees. */
@Controller('tenants/:tenantId/employee-imports')
export class EmployeeImportsController {
  constructor(private readonly imports: EmployeeImports) {}

  @Post()
  @Does(
    'Imports a sheet of employees.',
    'The body is the CSV or XLSX file itself. The same file under way already is the same operation.',
  )
  @InTenant('people.write')
  @Limits({ requests: 60, seconds: 60, bytes: MAX_EMPLOYEE_SHEET_BYTES })
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
