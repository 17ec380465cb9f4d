import { z } from 'zod';
import { LOCALES, parseCurrency } from '#kernel';
import { ZAWGYI_WISHES } from '#platform/sheets';
import { FORMAT_IDS } from './formats/product-format';

/** What the caller may say about a product sheet; all of it is found out where it is left out. */
export const productImportOptionsSchema = z.strictObject({
  format: z.enum(['auto', ...FORMAT_IDS]).default('auto'),
  dryRun: z.boolean().default(false),
  /** Their header → our field (`price`, `name:th`), or an empty text to leave the column out. Our own sheet only. */
  mapping: z.record(z.string().max(300), z.string().max(60)).default({}),
  /** Of prices that name none; the firm's own unless given. */
  currency: z
    .string()
    .refine((code) => parseCurrency(code) === code, 'Not an ISO 4217 code')
    .optional(),
  /** Language of texts whose column names none; found by the script, else the firm's own. */
  locale: z.enum(LOCALES).optional(),
  /** WHATWG label of the text encoding; detected unless given. */
  encoding: z.string().max(40).optional(),
  /** Rows with Burmese in Zawgyi are refused until somebody decides. */
  zawgyi: z.enum(ZAWGYI_WISHES).default('ask'),
});

/** Options of an import. */
export type ProductImportOptions = z.infer<typeof productImportOptionsSchema>;

/** Options as a caller may give them. */
export type ProductImportRequest = z.input<typeof productImportOptionsSchema>;

/** Input of the operation: the sheet's hash in the tenant's private files, and the options. */
export type ProductImportInput = ProductImportOptions & { sheet: string; fileName: string };
