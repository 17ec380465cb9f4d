/** A quantity: up to 12 digits before the point and 6 behind it, never negative. */
const QUANTITY = /^(\d{1,12})(?:\.(\d{1,6}))?$/;

/** The one way to write a quantity ("007.50" → "7.5"), or undefined when the text is none. Quantities are not negative. */
export function canonicalQuantity(text: string): string | undefined {
  const match = QUANTITY.exec(text.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''));
  if (!match) return undefined;
  const integer = match[1]!.replace(/^0+(?=\d)/, '');
  return match[2] ? `${integer}.${match[2]}` : integer;
}
