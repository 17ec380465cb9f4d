/** A unit price from a quantity upwards, formatted for the page's locale. */
export interface PriceTierView {
  /** Smallest quantity with its unit, e.g. "100 kg". */
  quantity: string;
  /** e.g. "฿1,100.00". */
  text: string;
}

/**
 * What the tenant's price policy lets a visitor see. Only `public` carries an exact price; the other kinds hold
 * nothing from which one could be worked out.
 */
export type PriceView =
  | {
      kind: 'public';
      /** Formatted with its currency, e.g. "฿1,250.00". */
      text: string;
      /** Plain decimal string ("1250.00"), for machines. */
      amount: string;
      /** ISO 4217. */
      currency: string;
      /** Empty when one price holds for any quantity. */
      tiers: PriceTierView[];
    }
  | { kind: 'range'; text: string }
  | { kind: 'on_request' }
  | { kind: 'verified_buyers' };
