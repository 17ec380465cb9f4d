/** An amount in minor units (satang, fen, xu) of an ISO 4217 currency. Integers only: no rounding can creep in. */
export interface Money {
  amount: number;
  currency: string;
}

/** A unit price from a quantity upwards. The price for one unit has `minQuantity` "1". */
export interface PriceTier extends Money {
  minQuantity: string;
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** ISO 4217 numeric codes of the region's currencies and the ones it trades in; point-of-sale dumps use them. */
const NUMERIC_CODES: Readonly<Record<string, string>> = {
  '104': 'MMK',
  '116': 'KHR',
  '156': 'CNY',
  '344': 'HKD',
  '356': 'INR',
  '360': 'IDR',
  '392': 'JPY',
  '410': 'KRW',
  '418': 'LAK',
  '446': 'MOP',
  '458': 'MYR',
  '608': 'PHP',
  '702': 'SGD',
  '704': 'VND',
  '764': 'THB',
  '826': 'GBP',
  '840': 'USD',
  '901': 'TWD',
  '978': 'EUR',
};

/** The ISO 4217 letter code for a letter or numeric code in any case, or undefined when there is no such currency. */
export function parseCurrency(code: string): string | undefined {
  const upper = code.trim().toUpperCase();
  const letters = NUMERIC_CODES[upper] ?? upper;
  return CURRENCIES.has(letters) ? letters : undefined;
}

/**
 * ISO 4217's currencies whose minor unit has not two decimals. Intl is not asked: it gives CLDR's, which follow cash
 * (no decimals for LAK, HUF, COP) and change with Node's version, and with them every stored amount would.
 */
const DECIMALS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
  ...'CLF UYW'.split(' ').map((code) => [code, 4] as const),
]);

/** Decimals of a currency's minor unit by ISO 4217: 2 for THB, 0 for VND. */
export function currencyDecimals(currency: string): number {
  return DECIMALS.get(currency) ?? 2;
}

/** Minor units of a plain decimal string ("12.50" THB → 1250), or undefined when it has too many decimals or is none. */
export function minorUnits(decimal: string, currency: string): number | undefined {
  const match = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(decimal);
  if (!match) return undefined;
  const decimals = currencyDecimals(currency);
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return undefined;
  const amount = Number(`${match[1]}${match[2]}${fraction.padEnd(decimals, '0')}`);
  // "-0" is zero.
  return Number.isSafeInteger(amount) ? amount + 0 : undefined;
}

/** The plain decimal string of an amount: 1250 THB → "12.50". */
export function decimalString({ amount, currency }: Money): string {
  const decimals = currencyDecimals(currency);
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
  const sign = amount < 0 ? '-' : '';
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
