import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import type { TenantContext } from '#kernel';
import { type Department, type DepartmentInput, Departments, departmentSchema } from '#features/people';
import { Answers, Creates, Does } from '../http';
import { IdParam, InTenant, TenantCtx } from '../security';
import { textView } from './views';

const departmentView = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  name: textView,
  position: z.number(),
});

/** The parts of a firm. */
@Controller('tenants/:tenantId/departments')
export class DepartmentsController {
  constructor(private readonly departments: Departments) {}

  @Get()
  @Does("Lists a firm's departments.")
  @InTenant('people.read')
  @Answers(z.object({ items: z.array(departmentView) }))
  async list(@TenantCtx() ctx: TenantContext) {
    return { items: (await this.departments.list(ctx)).map(present) };
  }

  @Post()
  @Does('Creates a department.')
  @InTenant('people.write')
  @Creates()
  @Answers(departmentView, 201)
  async create(@TenantCtx() ctx: TenantContext, @Body({ schema: departmentSchema }) body: DepartmentInput) {
    return present(await this.departments.create(ctx, body));
  }

  @Put(':departmentId')
  @Does('Replaces a department.')
  @InTenant('people.write')
  @Answers(departmentView)
  async update(
    @TenantCtx() ctx: TenantContext,
    @IdParam('departmentId') id: string,
    @Body({ schema: departmentSchema }) body: DepartmentInput,
  ) {
    return present(await this.departments.update(ctx, id, body));
  }

  @Delete(':departmentId')
  @Does('Deletes a department.')
  @InTenant('people.write')
  @HttpCode(204)
  @Answers(undefined, 204)
  async remove(@TenantCtx() ctx: TenantContext, @IdParam('departmentId') id: string) {
    await this.departments.remove(ctx, id);
  }
}

function present({ id, parentId, name, position }: Department): z.input<typeof departmentView> {
  return { id, parentId, name, position };
}
