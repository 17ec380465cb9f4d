import { decimalString, type Locale, type Money } from '#kernel';
import type { PublicPrice } from '#storefront/content';
import type { PriceView } from '#theming';
import { formatMoney, formatMoneyRange, formatQuantity } from '../formats';

/** A price as the policy lets it be shown. `highest` makes "฿100 – ฿200" of variants that differ. */
export function priceView(price: PublicPrice, unit: string | undefined, locale: Locale, highest?: Money): PriceView {
  if (price.kind === 'range') return { kind: 'range', text: formatMoneyRange(price.from, price.to, locale) };
  if (price.kind !== 'public') return { kind: price.kind };
  const first = price.tiers[0]!;
  return {
    kind: 'public',
    text: highest ? formatMoneyRange(first, highest, locale) : formatMoney(first, locale),
    amount: decimalString(first),
    currency: first.currency,
    tiers:
      price.tiers.length === 1
        ? []
        : price.tiers.map((tier) => ({
            quantity: formatQuantity(tier.minQuantity, unit, locale),
            text: formatMoney(tier, locale),
          })),
  };
}
