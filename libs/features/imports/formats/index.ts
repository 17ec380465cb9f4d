import type { FormatId, ProductFormat } from './product-format';
import { shopifyFormat } from './shopify';
import { teahorseFormat } from './teahorse';
import { vendureFormat } from './vendure';
import { woocommerceFormat } from './woocommerce';

const FORMATS: readonly ProductFormat[] = [teahorseFormat, shopifyFormat, woocommerceFormat, vendureFormat];

/** Headers by which the header row of a sheet is found. */
export function headersOf(format: FormatId | 'auto', mapped: readonly string[]): string[] {
  const formats = format === 'auto' ? FORMATS : FORMATS.filter(({ id }) => id === format);
  return [...formats.flatMap(({ knownHeaders }) => knownHeaders), ...mapped];
}

/** The format that is asked for, or the one that the header speaks for most. */
export function chooseFormat(format: FormatId | 'auto', header: readonly string[]): ProductFormat {
  if (format !== 'auto') return FORMATS.find(({ id }) => id === format)!;
  return FORMATS.reduce((best, candidate) => (candidate.detect(header) > best.detect(header) ? candidate : best));
}
