import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { z } from 'zod';
import type { TenantContext } from '#kernel';
import {
  Categories,
  type Category,
  type CategoryChange,
  categoryChangeSchema,
  type CategoryInput,
  categorySchema,
} from '#features/catalog';
import { Answers, Creates, Does, Edits } from '../http';
import { IdParam, InTenant, TenantCtx } from '../security';
import { textView } from './views';

const categoryView = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  slug: z.string(),
  name: textView,
  description: textView.nullable(),
  position: z.number(),
  version: z.number().describe('For If-Match; grows with each change'),
});

/** A firm's tree of categories. */
@Controller('tenants/:tenantId/categories')
export class CategoriesController {
  constructor(private readonly categories: Categories) {}

  @Get()
  @Does("Lists a firm's categories.", 'Siblings are in order; `parentId` makes the tree.')
  @InTenant('catalog.read')
  @Answers(z.object({ items: z.array(categoryView) }))
  async list(@TenantCtx() ctx: TenantContext) {
    return { items: (await this.categories.list(ctx)).map(present) };
  }

  @Post()
  @Does('Creates a category.')
  @InTenant('catalog.write')
  @Creates()
  @Answers(categoryView, 201)
  async create(@TenantCtx() ctx: TenantContext, @Body({ schema: categorySchema }) body: CategoryInput) {
    return present(await this.categories.create(ctx, body));
  }

  @Get(':categoryId')
  @Does('Shows one category.')
  @InTenant('catalog.read')
  @Answers(categoryView)
  async get(@TenantCtx() ctx: TenantContext, @IdParam('categoryId') id: string) {
    return present(await this.categories.get(ctx, id));
  }

  @Patch(':categoryId')
  @Does('Changes, moves (`parentId`) or re-orders (`position`) a category.')
  @InTenant('catalog.write')
  @Answers(categoryView)
  async update(
    @TenantCtx() ctx: TenantContext,
    @IdParam('categoryId') id: string,
    @Edits() version: number,
    @Body({ schema: categoryChangeSchema }) body: CategoryChange,
  ) {
    return present(await this.categories.update(ctx, id, body, version));
  }

  @Delete(':categoryId')
  @Does('Deletes a category.', 'What lies in it moves up one level; its products lose it.')
  @InTenant('catalog.write')
  @HttpCode(204)
  @Answers(undefined, 204)
  async remove(@TenantCtx() ctx: TenantContext, @IdParam('categoryId') id: string) {
    await this.categories.remove(ctx, id);
  }
}

function present({
  id,
  parentId,
  slug,
  name,
  description,
  position,
  updatedAt,
}: Category): z.input<typeof categoryView> {
  return { id, parentId, slug, name, description, position, version: updatedAt.getTime() };
}
