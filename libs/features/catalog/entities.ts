import { Entity, PrimaryColumn } from 'typeorm';
import type { LocalizedText, PriceTier } from '#kernel';
import {
  FlagColumn,
  IdColumn,
  JsonColumn,
  NumberColumn,
  RefColumn,
  TenantIdColumn,
  TextColumn,
  TimeColumn,
} from '#platform/database';

/** A group of products; groups form a tree. */
@Entity('categories')
export class Category {
  @TenantIdColumn() tenantId!: string;
  @IdColumn() id!: string;
  @RefColumn('parent_id', { nullable: true }) parentId!: string | null;
  @TextColumn('slug') slug!: string;
  @JsonColumn('name') name!: LocalizedText;
  @JsonColumn('description', { nullable: true }) description!: LocalizedText | null;
  @NumberColumn('position') position!: number;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
}

/** A choice a buyer makes, such as size; `values` in the order they are offered. */
export interface ProductOption {
  name: LocalizedText;
  values: LocalizedText[];
}

/** A fact about a product, such as its origin. */
export interface ProductAttribute {
  name: LocalizedText;
  value: LocalizedText;
}

/** One step of how a product comes about, or one day of a tour. */
export interface ProductStep {
  title: LocalizedText;
  text: LocalizedText | null;
}

/** What some sectors say of a product besides its attributes. */
export interface ProductFacts {
  origin: LocalizedText | null;
  packing: LocalizedText | null;
  materials: LocalizedText | null;
  /** How long a tour or a service takes. */
  duration: LocalizedText | null;
  /** Months in season, 1 to 12, rising. */
  months: number[];
  steps: ProductStep[];
}

/** Draft and hidden products are on no page; archived ones only in the console's archive. */
export const PRODUCT_STATUSES = ['draft', 'active', 'hidden', 'archived'] as const;

/** Terms of delivery, Incoterms 2020 (ICC). */
export const INCOTERMS = ['EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF'] as const;

/** One of the terms. */
export type Incoterm = (typeof INCOTERMS)[number];

/** A thing the firm sells. Prices, SKUs and stock are on its variants; every product has at least one. */
@Entity('products')
export class Product {
  @TenantIdColumn() tenantId!: string;
  @IdColumn() id!: string;
  /** Address part of its page, unique within the tenant. */
  @TextColumn('handle') handle!: string;
  @TextColumn('status') status!: (typeof PRODUCT_STATUSES)[number];
  @JsonColumn('name') name!: LocalizedText;
  @JsonColumn('summary', { nullable: true }) summary!: LocalizedText | null;
  /** Rich text, sanitised. */
  @JsonColumn('description', { nullable: true }) description!: LocalizedText | null;
  @JsonColumn('options') options!: ProductOption[];
  @JsonColumn('attributes') attributes!: ProductAttribute[];
  /** Null: the tenant's. */
  @TextColumn('price_policy', { nullable: true }) pricePolicy!:
    'public' | 'range' | 'on_request' | 'verified_buyers' | null;
  /** What one unit is: "kg", "box of 12". Localized, since a buyer must understand what a price is for. */
  @JsonColumn('unit', { nullable: true }) unit!: LocalizedText | null;
  /** Decimal string. */
  @TextColumn('min_order_quantity', { nullable: true }) minOrderQuantity!: string | null;
  @JsonColumn('facts', { nullable: true }) facts!: ProductFacts | null;
  @TextColumn('incoterm', { nullable: true }) incoterm!: Incoterm | null;
  @TextColumn('port', { nullable: true }) port!: string | null;
  @NumberColumn('lead_time_days', { nullable: true }) leadTimeDays!: number | null;
  @RefColumn('contact_employee_id', { nullable: true }) contactEmployeeId!: string | null;
  @NumberColumn('position') position!: number;
  /** Grows by one with each change; the ETag. */
  @NumberColumn('version') version!: number;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
  @TimeColumn('deleted_at', { nullable: true }) deletedAt!: Date | null;
}

/** One buyable form of a product. */
@Entity('variants')
export class Variant {
  @TenantIdColumn() tenantId!: string;
  @IdColumn() id!: string;
  @RefColumn('product_id') productId!: string;
  /** Unique within the tenant, compared as bytes. */
  @TextColumn('sku', { nullable: true }) sku!: string | null;
  /** One index into each option's values, in the options' order. */
  @JsonColumn('option_values') optionValues!: number[];
  /** By currency, then by rising minQuantity. */
  @JsonColumn('prices') prices!: PriceTier[];
  /** Decimal string; null: not counted. */
  @TextColumn('stock', { nullable: true }) stock!: string | null;
  @TextColumn('barcode', { nullable: true }) barcode!: string | null;
  @NumberColumn('weight_grams', { nullable: true }) weightGrams!: number | null;
  @NumberColumn('position') position!: number;
}

/** Which products a category shows. */
@Entity('product_categories')
export class ProductCategory {
  @TenantIdColumn() tenantId!: string;
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'category_id' }) categoryId!: string;
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'product_id' }) productId!: string;
}

/** Pictures and documents of a product, in order. */
@Entity('product_assets')
export class ProductAsset {
  @TenantIdColumn() tenantId!: string;
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'product_id' }) productId!: string;
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'asset_id' }) assetId!: string;
  @NumberColumn('position') position!: number;
  @FlagColumn('is_document') isDocument!: boolean;
}
