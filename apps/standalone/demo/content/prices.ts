import type { PriceTier } from '#kernel';

/** Tiers of one currency from pairs of quantity and minor units, the price for one first. */
export function tiers(
  currency: string,
  ...steps: readonly (readonly [minQuantity: string, amount: number])[]
): PriceTier[] {
  return steps.map(([minQuantity, amount]) => ({ minQuantity, amount, currency }));
}
