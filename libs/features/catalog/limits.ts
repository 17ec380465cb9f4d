/** How much one product may hold. Texts in characters (UTF-16 code units) of one language. */
export const LIMITS = {
  name: 300,
  summary: 1000,
  description: 20_000,
  /** Names and values of options and attributes. */
  label: 300,
  handle: 80,
  /** The column has 120; a deleted product's SKU is kept with its id behind it. */
  sku: 80,
  barcode: 60,
  unit: 60,
  port: 120,
  options: 3,
  optionValues: 100,
  variants: 200,
  prices: 60,
  attributes: 60,
  /** Origin, packing, materials, duration. */
  fact: 500,
  steps: 30,
  stepText: 2000,
  assets: 60,
  categories: 20,
  categoryDepth: 6,
} as const;
