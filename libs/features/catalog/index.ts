export { ProductBatches } from './bulk/product-batches';
export type {
  CategoryDraft,
  CategoryLevel,
  DraftField,
  DraftOutcome,
  DraftReport,
  FactsDraft,
  ProductDraft,
  ProductFields,
  Texts,
  VariantDraft,
} from './bulk/product-draft';
export {
  type ActiveProduct,
  type AskedProduct,
  findAskedProduct,
  listActiveProducts,
  listCategories,
  listCategoryProducts,
  loadProducts,
} from './catalog-reader';
export { Categories, categoryPath } from './categories';
export { CatalogModule } from './catalog.module';
export { canonicalQuantity } from './decimal';
export {
  Category,
  type Incoterm,
  INCOTERMS,
  Product,
  PRODUCT_STATUSES,
  ProductAsset,
  type ProductAttribute,
  ProductCategory,
  type ProductFacts,
  type ProductOption,
  type ProductStep,
  Variant,
} from './entities';
export { knownProducts } from './known-products';
export { LIMITS as CATALOG_LIMITS } from './limits';
export type { ProductCursor, ProductQuery } from './list-products';
export { orderPrices } from './prices';
export type { ProductRecord } from './product-record';
export { productPath, Products } from './products';
export * from './schemas';
