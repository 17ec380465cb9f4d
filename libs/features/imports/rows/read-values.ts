import type { PricePolicy } from '#features/tenants';
import { canonicalQuantity, type Incoterm, INCOTERMS, type Product, PRODUCT_STATUSES } from '#features/catalog';
import { PRICE_POLICIES } from '#features/tenants';
import { parseDecimal } from '#platform/sheets';
import type { Cell } from '../formats/raw-product';
import { quoted, type RowReports } from './row-reports';

/** Words for a status in the sheets of other programs and in the seven languages. */
const STATUS_WORDS: Readonly<Record<string, Product['status']>> = {
  published: 'active',
  yes: 'active',
  true: 'active',
  '1': 'active',
  enabled: 'active',
  on: 'active',
  上架: 'active',
  在售: 'active',
  ขาย: 'active',
  เปิดขาย: 'active',
  'đang bán': 'active',
  'đang kinh doanh': 'active',
  កំពុងលក់: 'active',
  ກຳລັງຂາຍ: 'active',
  ရောင်းနေသည်: 'active',
  unpublished: 'hidden',
  inactive: 'hidden',
  no: 'hidden',
  false: 'hidden',
  '0': 'hidden',
  disabled: 'hidden',
  off: 'hidden',
  下架: 'hidden',
  停售: 'hidden',
  ปิดขาย: 'hidden',
  ซ่อน: 'hidden',
  'ngừng bán': 'hidden',
  'ngừng kinh doanh': 'hidden',
  ឈប់លក់: 'hidden',
  ຢຸດຂາຍ: 'hidden',
  ရောင်းမည်မဟုတ်: 'hidden',
  草稿: 'draft',
  ร่าง: 'draft',
  nháp: 'draft',
  archive: 'archived',
  归档: 'archived',
};
const STATUS_BY_WORD = new Map([
  ...Object.entries(STATUS_WORDS),
  ...PRODUCT_STATUSES.map((word) => [word, word] as const),
]);

/** The status; undefined (unchanged, or active for a new product) when the cell is empty. */
export function readStatus(cell: Cell | undefined, reports: RowReports): Product['status'] | undefined {
  const word = cell?.text.normalize('NFC').trim().toLowerCase() ?? '';
  if (word === '') return undefined;
  const status = STATUS_BY_WORD.get(word);
  if (!status)
    reports.refuse(cell!, 'import_value_unknown', { value: quoted(cell!.text), allowed: PRODUCT_STATUSES.join(', ') });
  return status;
}

/** The product's own price policy; an empty cell means the firm's. An unknown word refuses: prices might get out. */
export function readPricePolicy(cell: Cell | undefined, reports: RowReports): PricePolicy | null | undefined {
  if (!cell) return undefined;
  const word = cell.text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  if (word === '') return null;
  const policy = PRICE_POLICIES.find((candidate) => candidate === word);
  if (!policy)
    reports.refuse(cell, 'import_value_unknown', { value: quoted(cell.text), allowed: PRICE_POLICIES.join(', ') });
  return policy;
}

/** The Incoterm, also with a place behind it; an unknown one is left out with a warning. */
export function readIncoterm(cell: Cell | undefined, reports: RowReports): Incoterm | null | undefined {
  if (!cell) return undefined;
  const word = cell.text.trim().toUpperCase();
  if (word === '') return null;
  const term = INCOTERMS.find((candidate) => word.split(/[^A-Z]+/)[0] === candidate);
  if (!term) reports.warn(cell, 'import_value_unknown', { value: quoted(cell.text), allowed: INCOTERMS.join(', ') });
  return term;
}

/** A quantity as a canonical decimal; what is none is left out with a warning. */
export function readQuantity(cell: Cell | undefined, reports: RowReports): string | null | undefined {
  if (!cell) return undefined;
  if (cell.text.trim() === '') return null;
  const quantity = canonicalQuantity(parseDecimal(cell.text).value ?? '');
  if (quantity === undefined) reports.warn(cell, 'row_number_invalid', { value: quoted(cell.text) });
  return quantity;
}

/** The stock; one below zero (sold on order) is none. */
export function readStock(cell: Cell | undefined, reports: RowReports): string | null | undefined {
  const value = cell && parseDecimal(cell.text).value;
  if (!value?.startsWith('-')) return readQuantity(cell, reports);
  reports.warn(cell!, 'import_stock_negative', { value: quoted(cell!.text) });
  return '0';
}

/** Days, also as "7 days". */
export function readDays(cell: Cell | undefined, reports: RowReports): number | null | undefined {
  if (!cell) return undefined;
  const text = cell.text.trim();
  if (text === '') return null;
  const value = parseDecimal(/^\S*?\d+/.exec(text)?.[0] ?? '').value;
  const days = Number(value);
  if (value === undefined || !Number.isInteger(days) || days < 0 || days > 3650) {
    reports.warn(cell, 'row_number_invalid', { value: quoted(text) });
    return undefined;
  }
  return days;
}

/** Units of weight that a cell may name, in grams. */
const WEIGHT_UNITS: readonly (readonly [unit: RegExp, grams: number])[] = [
  [/(?:kgs?|kilos?|kilograms?|กก\.?|กิโลกรัม|千克|公斤|គីឡូក្រាម|ກິໂລ|ကီလို)$/iu, 1000],
  [/(?:mg|毫克)$/iu, 0.001],
  [/(?:grams?|gr?|กรัม|克|ក្រាម|ກຣາມ|ဂရမ်)$/iu, 1],
];

/** Weight in whole grams. `unit` is that of a bare number, in grams. */
export function readWeight(cell: Cell | undefined, unit: number, reports: RowReports): number | null | undefined {
  if (!cell) return undefined;
  const text = cell.text.trim();
  if (text === '') return null;
  const named = WEIGHT_UNITS.find(([word]) => word.test(text));
  const value = parseDecimal(named ? text.replace(named[0], '') : text).value;
  const grams = Math.round(Number(value) * (named?.[1] ?? unit));
  if (value === undefined || grams < 0 || !Number.isSafeInteger(grams)) {
    reports.warn(cell, 'row_number_invalid', { value: quoted(text) });
    return undefined;
  }
  return grams;
}
