import { z } from 'zod';
import { PRICE_POLICIES } from '#features/tenants';
import { idSchema as id, localizedTextSchema as text } from '#platform/validation';
import { INCOTERMS, PRODUCT_STATUSES } from './entities';
import { LIMITS } from './limits';

const quantity = z.string().regex(/^\d{1,12}(\.\d{1,6})?$/, 'Not a quantity: write it like 12 or 0.5');
const code = (max: number) => z.string().trim().min(1).max(max);

/** Address part of a page: lower-case ASCII words joined by hyphens. */
const handle = z
  .string()
  .max(LIMITS.handle)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use a to z, 0 to 9 and single hyphens');

/** A unit price in minor units of its currency from a quantity upwards. */
export const priceSchema = z.strictObject({
  amount: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  currency: z.string().regex(/^[A-Z]{3}$/),
  minQuantity: quantity.default('1'),
});

/** A choice a buyer makes. */
export const optionSchema = z.strictObject({
  name: text(LIMITS.label),
  values: z.array(text(LIMITS.label)).min(1).max(LIMITS.optionValues),
});

/** A fact about a product. */
export const attributeSchema = z.strictObject({ name: text(LIMITS.label), value: text(LIMITS.label) });

/** One step of how a product comes about, or one day of a tour. */
export const stepSchema = z.strictObject({
  title: text(LIMITS.label),
  text: text(LIMITS.stepText).nullable().default(null),
});

/** What some sectors say of a product besides its attributes; what is left out is empty. */
export const factsSchema = z.strictObject({
  origin: text(LIMITS.fact).nullable().default(null),
  packing: text(LIMITS.fact).nullable().default(null),
  materials: text(LIMITS.fact).nullable().default(null),
  duration: text(LIMITS.fact).nullable().default(null),
  /** Months in season; they are kept rising, each once. */
  months: z.array(z.number().int().min(1).max(12)).max(12).default([]),
  steps: z.array(stepSchema).max(LIMITS.steps).default([]),
});

/** One buyable form. `id` says which one it is when a product is changed; without it, it is a new one. */
export const variantSchema = z.strictObject({
  id: id.optional(),
  sku: code(LIMITS.sku).nullable().default(null),
  /** One index into each option's values. */
  optionValues: z.array(z.number().int().min(0)).max(LIMITS.options).default([]),
  prices: z.array(priceSchema).max(LIMITS.prices).default([]),
  stock: quantity.nullable().default(null),
  barcode: code(LIMITS.barcode).nullable().default(null),
  weightGrams: z.number().int().min(0).nullable().default(null),
});

const fields = {
  handle,
  status: z.enum(PRODUCT_STATUSES),
  name: text(LIMITS.name),
  summary: text(LIMITS.summary).nullable(),
  /** Rich text; sanitised when it is stored. */
  description: text(LIMITS.description).nullable(),
  options: z.array(optionSchema).max(LIMITS.options),
  attributes: z.array(attributeSchema).max(LIMITS.attributes),
  pricePolicy: z.enum(PRICE_POLICIES).nullable(),
  unit: text(LIMITS.unit).nullable(),
  minOrderQuantity: quantity.nullable(),
  incoterm: z.enum(INCOTERMS).nullable(),
  port: code(LIMITS.port).nullable(),
  leadTimeDays: z.number().int().min(0).max(3650).nullable(),
  /** Given, it replaces all facts; null empties them. */
  facts: factsSchema.nullable(),
  contactEmployeeId: id.nullable(),
  variants: z.array(variantSchema).min(1).max(LIMITS.variants),
  categoryIds: z.array(id).max(LIMITS.categories),
  pictureIds: z.array(id).max(LIMITS.assets),
  documentIds: z.array(id).max(LIMITS.assets),
};

/** A new product. Without a handle, one is made from its name. */
export const productSchema = z.strictObject({
  ...fields,
  handle: handle.optional(),
  status: fields.status.default('draft'),
  summary: fields.summary.default(null),
  description: fields.description.default(null),
  options: fields.options.default([]),
  attributes: fields.attributes.default([]),
  pricePolicy: fields.pricePolicy.default(null),
  unit: fields.unit.default(null),
  minOrderQuantity: fields.minOrderQuantity.default(null),
  incoterm: fields.incoterm.default(null),
  port: fields.port.default(null),
  leadTimeDays: fields.leadTimeDays.default(null),
  facts: fields.facts.default(null),
  contactEmployeeId: fields.contactEmployeeId.default(null),
  variants: z.array(variantSchema).min(1).max(LIMITS.variants).prefault([{}]),
  categoryIds: fields.categoryIds.default([]),
  pictureIds: fields.pictureIds.default([]),
  documentIds: fields.documentIds.default([]),
});

/** A change of a product; what is left out stays. */
export const productChangeSchema = z.strictObject(fields).partial();

/** The new order of some products: they take, in this order, the places that they have together. */
export const productOrderSchema = z.strictObject({ productIds: z.array(id).min(1).max(1000) });

/** A new category. Without a slug, one is made from its name. */
export const categorySchema = z.strictObject({
  name: text(LIMITS.name),
  slug: handle.optional(),
  description: text(LIMITS.description).nullable().default(null),
  parentId: id.nullable().default(null),
});

/** A change of a category; what is left out stays. `position` is its place among its siblings, from 0. */
export const categoryChangeSchema = z
  .strictObject({
    name: text(LIMITS.name),
    slug: handle,
    description: text(LIMITS.description).nullable(),
    parentId: id.nullable(),
    position: z.number().int().min(0),
  })
  .partial();

export type ProductInput = z.infer<typeof productSchema>;
export type ProductChange = z.infer<typeof productChangeSchema>;
export type FactsInput = z.infer<typeof factsSchema>;
export type VariantInput = z.infer<typeof variantSchema>;
export type CategoryInput = z.infer<typeof categorySchema>;
export type CategoryChange = z.infer<typeof categoryChangeSchema>;
