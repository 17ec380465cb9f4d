import type { Money, PriceTier } from '#kernel';
import type { PricePolicy } from '#features/tenants';
import type { PublicPrice } from './projections';

/** What a price policy lets out of a set of prices. Without any price there is nothing to show but a question. */
export function publicPrice(policy: PricePolicy, prices: readonly PriceTier[], currency: string): PublicPrice {
  if (policy === 'verified_buyers') return { kind: policy };
  const own = inOneCurrency(prices, currency);
  if (policy === 'on_request' || own.length === 0) return { kind: 'on_request' };
  return policy === 'public' ? { kind: 'public', tiers: own } : roundedRange(own);
}

/**
 * Lowest and highest amount, rounded away from each other to two digits and never equal: from one price alone, or from
 * a range whose ends are prices, an exact price could be read.
 */
function roundedRange(prices: readonly PriceTier[]): PublicPrice {
  const amounts = prices.map(({ amount }) => amount);
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  const step = 10 ** Math.max(0, String(low).length - 2);
  const upStep = 10 ** Math.max(0, String(high).length - 2);
  const from = Math.max(0, Math.floor((low - 1) / step) * step);
  const to = Math.ceil((high + 1) / upStep) * upStep;
  const currency = prices[0]!.currency;
  return { kind: 'range', from: { amount: from, currency }, to: { amount: to, currency } };
}

/** Prices in the firm's currency, else in the first one there is, by rising quantity. */
function inOneCurrency(prices: readonly PriceTier[], currency: string): PriceTier[] {
  const chosen = prices.some((price) => price.currency === currency) ? currency : prices[0]?.currency;
  return prices
    .filter((price) => price.currency === chosen)
    .map(({ minQuantity, amount, currency: code }) => ({ minQuantity, amount, currency: code }))
    .sort((a, b) => Number(a.minQuantity) - Number(b.minQuantity));
}

/** The price for the smallest quantity. */
export function unitPrice(price: PublicPrice): Money | undefined {
  return price.kind === 'public' ? price.tiers[0] : undefined;
}
