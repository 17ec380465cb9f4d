import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import type { TenantContext } from '#kernel';
import {
  attributeSchema,
  INCOTERMS,
  optionSchema,
  priceSchema,
  PRODUCT_STATUSES,
  type ProductChange,
  productChangeSchema,
  type ProductInput,
  productOrderSchema,
  type ProductRecord,
  Products,
  productSchema,
} from '#features/catalog';
import { PRICE_POLICIES } from '#features/tenants';
import { Answers, Creates, decodeCursor, Does, Edits, pageOf, pageQuery, toPage } from '../http';
import { IdParam, InTenant, TenantCtx } from '../security';
import { momentView, textView } from './views';

const variantView = z.object({
  id: z.string(),
  sku: z.string().nullable(),
  optionValues: z.array(z.number()),
  prices: z.array(priceSchema),
  stock: z.string().nullable(),
  barcode: z.string().nullable(),
  weightGrams: z.number().nullable(),
});

const factsView = z.object({
  origin: textView.nullable(),
  packing: textView.nullable(),
  materials: textView.nullable(),
  duration: textView.nullable(),
  months: z.array(z.number()),
  steps: z.array(z.object({ title: textView, text: textView.nullable() })),
});

const productView = z.object({
  id: z.string(),
  handle: z.string(),
  status: z.enum(PRODUCT_STATUSES),
  name: textView,
  summary: textView.nullable(),
  description: textView.nullable(),
  options: z.array(optionSchema),
  attributes: z.array(attributeSchema),
  pricePolicy: z.enum(PRICE_POLICIES).nullable(),
  unit: textView.nullable(),
  minOrderQuantity: z.string().nullable(),
  incoterm: z.enum(INCOTERMS).nullable(),
  port: z.string().nullable(),
  leadTimeDays: z.number().nullable(),
  facts: factsView.nullable(),
  contactEmployeeId: z.string().nullable(),
  variants: z.array(variantView),
  categoryIds: z.array(z.string()),
  pictureIds: z.array(z.string()),
  documentIds: z.array(z.string()),
  position: z.number(),
  createdAt: momentView,
  updatedAt: momentView,
  version: z.number(),
});

const productQuery = pageQuery.extend({
  search: z.string().trim().max(200).optional().describe('Part of a name in any language, or of a SKU'),
  status: z.enum(PRODUCT_STATUSES).optional(),
  categoryId: z.uuid().optional(),
});

/** A firm's products, prices of every policy included: only its members and its agency come here. */
@Controller('tenants/:tenantId/products')
export class ProductsController {
  constructor(private readonly products: Products) {}

  @Get()
  @Does(
    'Lists or searches products.',
    'Prices of every policy are included: only members of the firm and its agency come here.',
  )
  @InTenant('catalog.read')
  @Answers(pageOf(productView))
  async list(@TenantCtx() ctx: TenantContext, @Query({ schema: productQuery }) query: z.output<typeof productQuery>) {
    const { cursor, limit, ...filters } = query;
    const after = decodeCursor(cursor, z.tuple([z.int(), z.uuid()]));
    const rows = await this.products.list(ctx, { ...filters, after, limit: limit + 1 });
    return toPage(rows, limit, ({ product }) => [product.position, product.id], present);
  }

  @Post()
  @Does('Creates a product.')
  @InTenant('catalog.write')
  @Creates()
  @Answers(productView, 201)
  async create(@TenantCtx() ctx: TenantContext, @Body({ schema: productSchema }) body: ProductInput) {
    return present(await this.products.create(ctx, body));
  }

  @Put('order')
  @Does('Puts products in order.', 'The products named take, in this order, the places that they have together.')
  @InTenant('catalog.write')
  @HttpCode(204)
  @Answers(undefined, 204)
  async reorder(
    @TenantCtx() ctx: TenantContext,
    @Body({ schema: productOrderSchema }) body: z.output<typeof productOrderSchema>,
  ) {
    await this.products.reorder(ctx, body.productIds);
  }

  @Get(':productId')
  @Does('Shows one product.')
  @InTenant('catalog.read')
  @Answers(productView)
  async get(@TenantCtx() ctx: TenantContext, @IdParam('productId') id: string) {
    return present(await this.products.get(ctx, id));
  }

  @Patch(':productId')
  @Does('Changes a product.', 'Variants that are left out are deleted.')
  @InTenant('catalog.write')
  @Answers(productView)
  async update(
    @TenantCtx() ctx: TenantContext,
    @IdParam('productId') id: string,
    @Edits() version: number,
    @Body({ schema: productChangeSchema }) body: ProductChange,
  ) {
    return present(await this.products.update(ctx, id, version, body));
  }

  @Delete(':productId')
  @Does('Deletes a product.')
  @InTenant('catalog.write')
  @HttpCode(204)
  @Answers(undefined, 204)
  async remove(@TenantCtx() ctx: TenantContext, @IdParam('productId') id: string, @Edits() version: number) {
    await this.products.remove(ctx, id, version);
  }
}

function present({ product, variants, assets, categoryIds }: ProductRecord): z.input<typeof productView> {
  const { tenantId: _tenant, deletedAt: _deleted, ...shown } = product;
  const assetIds = (documents: boolean): string[] =>
    assets.filter(({ isDocument }) => isDocument === documents).map(({ assetId }) => assetId);
  return {
    ...shown,
    variants: variants.map(({ id, sku, optionValues, prices, stock, barcode, weightGrams }) => {
      return { id, sku, optionValues, prices, stock, barcode, weightGrams };
    }),
    categoryIds,
    pictureIds: assetIds(false),
    documentIds: assetIds(true),
  };
}
