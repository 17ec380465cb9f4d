import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { z } from 'zod';
import type { TenantContext } from '#kernel';
import {
  Vacancies,
  type Vacancy,
  type VacancyChange,
  vacancyChangeSchema,
  type VacancyInput,
  vacancySchema,
} from '#features/people';
import { Answers, Creates, Does, Edits } from '../http';
import { IdParam, InTenant, TenantCtx } from '../security';
import { momentView, textView } from './views';

const vacancyView = z.object({
  id: z.string(),
  slug: z.string(),
  title: textView,
  description: textView.nullable(),
  location: textView.nullable(),
  departmentId: z.string().nullable(),
  employmentType: z.enum(['full_time', 'part_time', 'temporary', 'internship']),
  status: z.enum(['draft', 'open', 'closed']),
  openedAt: momentView.nullable(),
  closesAt: momentView.nullable(),
  version: z.number(),
});

/** Open positions. */
@Controller('tenants/:tenantId/vacancies')
export class VacanciesController {
  constructor(private readonly vacancies: Vacancies) {}

  @Get()
  @Does('Lists vacancies.')
  @InTenant('people.read')
  @Answers(z.object({ items: z.array(vacancyView) }))
  async list(@TenantCtx() ctx: TenantContext) {
    return { items: (await this.vacancies.list(ctx)).map(present) };
  }

  @Post()
  @Does('Creates a vacancy.')
  @InTenant('people.write')
  @Creates()
  @Answers(vacancyView, 201)
  async create(@TenantCtx() ctx: TenantContext, @Body({ schema: vacancySchema }) body: VacancyInput) {
    return present(await this.vacancies.create(ctx, body));
  }

  @Get(':vacancyId')
  @Does('Shows one vacancy.')
  @InTenant('people.read')
  @Answers(vacancyView)
  async get(@TenantCtx() ctx: TenantContext, @IdParam('vacancyId') id: string) {
    return present(await this.vacancies.get(ctx, id));
  }

  @Patch(':vacancyId')
  @Does('Changes a vacancy.')
  @InTenant('people.write')
  @Answers(vacancyView)
  async update(
    @TenantCtx() ctx: TenantContext,
    @IdParam('vacancyId') id: string,
    @Edits() version: number,
    @Body({ schema: vacancyChangeSchema }) body: VacancyChange,
  ) {
    return present(await this.vacancies.update(ctx, id, version, body));
  }

  @Delete(':vacancyId')
  @Does('Deletes a vacancy.')
  @InTenant('people.write')
  @HttpCode(204)
  @Answers(undefined, 204)
  async remove(@TenantCtx() ctx: TenantContext, @IdParam('vacancyId') id: string) {
    await this.vacancies.remove(ctx, id);
  }
}

function present(row: Vacancy): z.input<typeof vacancyView> {
  const { id, slug, title, description, location, departmentId, employmentType, status, openedAt, closesAt, version } =
    row;
  return { id, slug, title, description, location, departmentId, employmentType, status, openedAt, closesAt, version };
}
