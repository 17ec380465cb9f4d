import { LOCALES } from '#kernel';

/** Names that CLDR does not give, and that it gives only in a longer form. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'lao pdr': 'LA',
  "lao people's democratic republic": 'LA',
  'viet nam': 'VN',
  burma: 'MM',
  'p.r. china': 'CN',
  'pr china': 'CN',
  prc: 'CN',
  usa: 'US',
  uk: 'GB',
  'hong kong': 'HK',
  香港: 'HK',
  macau: 'MO',
  macao: 'MO',
  澳门: 'MO',
  台湾: 'TW',
  台灣: 'TW',
};

let names: Map<string, string> | undefined;

/**
 * The country (ISO 3166-1 alpha-2) that a cell names: its code or its name in one of the seven languages; of several
 * ("HK MO", "TH, VN") the first. Undefined when it names none.
 */
export function readCountry(text: string): string | undefined {
  const whole = text.normalize('NFC').trim().toLowerCase();
  names ??= countryNames();
  return names.get(whole) ?? names.get(whole.split(/[\s,;/|、，]+/)[0]!);
}

function countryNames(): Map<string, string> {
  const found = new Map(Object.entries(OTHER_NAMES));
  const displays = LOCALES.map((locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }));
  for (const code of twoLetters()) {
    // A withdrawn code (BU, YD, ZR) has a canonical one in its place.
    const isCurrent = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    if (!isCurrent || NOT_COUNTRIES.has(code) || displays[0]!.of(code) === undefined) continue;
    for (const name of [code, ...displays.map((display) => display.of(code))]) {
      if (name) found.set(name.normalize('NFC').toLowerCase(), code);
    }
  }
  return found;
}

/** CLDR's names for what is no country: outlying Oceania, the euro zone, the United Nations, pseudo and unknown regions. */
const NOT_COUNTRIES: ReadonlySet<string> = new Set(['QO', 'EZ', 'UN', 'EU', 'XA', 'XB', 'ZZ']);

function* twoLetters(): Generator<string> {
  for (let first = 65; first <= 90; first += 1) {
    for (let second = 65; second <= 90; second += 1) yield String.fromCharCode(first, second);
  }
}
