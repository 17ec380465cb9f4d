/**
 * Characters that make a spreadsheet program run a cell: OWASP ASVS 5.0 1.2.10 and the full-width forms that Excel
 * reads alike in East Asian locales.
 */
const DANGEROUS = /^'*[=+\-@\t\r＝＋－＠]/;
const ESCAPED = /^'+[=+\-@\t\r＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** The cell as it is exported: an apostrophe before what a spreadsheet would run as a formula. Numbers stay numbers. */
export function escapeFormula(cell: string): string {
  return DANGEROUS.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The inverse of {@link escapeFormula}: a cell that begins with an apostrophe and a formula character loses it. */
export function unescapeFormula(cell: string): string {
  return ESCAPED.test(cell) ? cell.slice(1) : cell;
}
