/** How much a firm's own pages may hold. Texts in characters (UTF-16 code units) of one language. */
export const PAGE_LIMITS = {
  title: 200,
  summary: 1_000,
  description: 500,
  body: 50_000,
  slug: 100,
  /** Pages that a firm may make; they are listed whole. */
  pages: 100,
  sections: 30,
  settings: 40,
  items: 60,
  fields: 10,
  /** A plain value: a choice, an address. */
  value: 2_000,
  text: 2_000,
  html: 50_000,
  /** All sections of a page as JSON, in bytes. */
  bytes: 256 * 1024,
} as const;
