export { ProductExports } from './export/product-exports';
export { FORMAT_IDS, type FormatId } from './formats/product-format';
export { ImportsModule } from './imports.module';
export {
  type ProductImportInput,
  productImportOptionsSchema,
  type ProductImportRequest,
} from './product-import.schema';
export { MAX_PRODUCT_SHEET_BYTES, PRODUCT_IMPORT, ProductImports, type ProductSheet } from './product-imports';
