import { AppError, type PriceTier, parseCurrency } from '#kernel';
import { canonicalQuantity } from './decimal';

/**
 * Prices in the order they are kept: by currency, then by rising quantity.
 * @throws AppError currency_unknown, price_negative, price_invalid (an amount or quantity that is none), price_doubled
 */
export function orderPrices(prices: readonly PriceTier[]): PriceTier[] {
  const ordered = prices.map(admitPrice).sort((a, b) => compare(a, b));
  for (const [index, price] of ordered.entries()) {
    const before = ordered[index - 1];
    if (before && compare(before, price) === 0) {
      throw new AppError('price_doubled', { currency: price.currency, quantity: price.minQuantity });
    }
  }
  return ordered;
}

function admitPrice({ amount, currency, minQuantity }: PriceTier): PriceTier {
  if (parseCurrency(currency) !== currency) throw new AppError('currency_unknown', { value: currency });
  if (amount < 0) throw new AppError('price_negative', { value: amount });
  const quantity = canonicalQuantity(minQuantity);
  if (!Number.isSafeInteger(amount)) throw new AppError('price_invalid', { value: amount, currency });
  if (!quantity || Number(quantity) === 0) throw new AppError('price_invalid', { value: minQuantity, currency });
  return { amount, currency, minQuantity: quantity };
}

function compare(a: PriceTier, b: PriceTier): number {
  if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1;
  return Number(a.minQuantity) - Number(b.minQuantity);
}
