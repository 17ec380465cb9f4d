import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import type { TenantContext } from '#kernel';
import {
  type ConsentInput,
  consentSchema,
  type Employee,
  type EmployeeChange,
  employeeChangeSchema,
  type EmployeeInput,
  Employees,
  employeeSchema,
  PUBLIC_EMPLOYEE_FIELDS,
  spokenLanguageSchema,
} from '#features/people';
import { Answers, Creates, decodeCursor, Does, Edits, pageOf, type PageQuery, pageQuery, toPage } from '../http';
import { IdParam, InTenant, TenantCtx } from '../security';
import { momentView, textView } from './views';

const employeeView = z.object({
  id: z.string(),
  /** Address part of the person's page; null: the id. */
  slug: z.string().nullable(),
  code: z.string().nullable(),
  name: textView,
  title: textView.nullable(),
  bio: textView.nullable(),
  departmentId: z.string().nullable(),
  photoAssetId: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  languages: z.array(spokenLanguageSchema),
  position: z.number(),
  isPublic: z.boolean(),
  consent: z
    .object({ fields: z.array(z.enum(PUBLIC_EMPLOYEE_FIELDS)), givenAt: momentView, expiresAt: momentView.nullable() })
    .nullable(),
  leftAt: momentView.nullable(),
  version: z.number(),
});

/** A firm's people. */
@Controller('tenants/:tenantId/employees')
export class EmployeesController {
  constructor(private readonly employees: Employees) {}

  @Get()
  @Does("Lists a firm's people.")
  @InTenant('people.read')
  @Answers(pageOf(employeeView))
  async list(@TenantCtx() ctx: TenantContext, @Query({ schema: pageQuery }) query: PageQuery) {
    const [after] = decodeCursor(query.cursor, z.tuple([z.uuid()])) ?? [];
    const rows = await this.employees.list(ctx, { after, limit: query.limit + 1 });
    return toPage(rows, query.limit, (row) => [row.id], present);
  }

  @Post()
  @Does('Creates an employee.')
  @InTenant('people.write')
  @Creates()
  @Answers(employeeView, 201)
  async create(@TenantCtx() ctx: TenantContext, @Body({ schema: employeeSchema }) body: EmployeeInput) {
    return present(await this.employees.create(ctx, body));
  }

  @Get(':employeeId')
  @Does('Shows one employee.')
  @InTenant('people.read')
  @Answers(employeeView)
  async get(@TenantCtx() ctx: TenantContext, @IdParam('employeeId') id: string) {
    return present(await this.employees.get(ctx, id));
  }

  @Patch(':employeeId')
  @Does('Changes an employee.')
  @InTenant('people.write')
  @Answers(employeeView)
  async update(
    @TenantCtx() ctx: TenantContext,
    @IdParam('employeeId') id: string,
    @Edits() version: number,
    @Body({ schema: employeeChangeSchema }) body: EmployeeChange,
  ) {
    return present(await this.employees.update(ctx, id, version, body));
  }

  @Put(':employeeId/consent')
  @Does('Records what a person agrees to have shown.')
  @InTenant('people.write')
  @Answers(employeeView)
  async recordConsent(
    @TenantCtx() ctx: TenantContext,
    @IdParam('employeeId') id: string,
    @Body({ schema: consentSchema }) body: ConsentInput,
  ) {
    return present(await this.employees.recordConsent(ctx, id, body));
  }

  @Delete(':employeeId/consent')
  @Does("Withdraws a person's consent.", 'Nothing of them is shown from then on.')
  @InTenant('people.write')
  @Answers(employeeView)
  async withdrawConsent(@TenantCtx() ctx: TenantContext, @IdParam('employeeId') id: string) {
    return present(await this.employees.withdrawConsent(ctx, id));
  }

  @Delete(':employeeId')
  @Does('Deletes an employee.')
  @InTenant('people.write')
  @HttpCode(204)
  @Answers(undefined, 204)
  async remove(@TenantCtx() ctx: TenantContext, @IdParam('employeeId') id: string, @Edits() version: number) {
    await this.employees.remove(ctx, id, version);
  }
}

function present(row: Employee): z.input<typeof employeeView> {
  const { id, slug, code, name, title, bio, departmentId, photoAssetId, email, phone, languages, position, isPublic } =
    row;
  const consent = row.consentedAt && {
    fields: row.consentFields,
    givenAt: row.consentedAt,
    expiresAt: row.consentExpiresAt,
  };
  const { leftAt, version } = row;
  return {
    id,
    slug,
    code,
    name,
    title,
    bio,
    departmentId,
    photoAssetId,
    email,
    phone,
    languages,
    position,
    isPublic,
    consent,
    leftAt,
    version,
  };
}
