import type { Locale } from '#kernel';
import type { MonthView } from '#theming';
import { dateFormat } from './formats';
import { word } from './words';

const YEAR = Array.from({ length: 12 }, (_, index) => index + 1);
/** What stands between the parts of a season; elsewhere it is a comma. */
const SEPARATORS: Partial<Record<Locale, string>> = { 'zh-Hans': '、', my: '၊ ' };

/** Months (1 to 12) in words: "March – June, November"; undefined when there are none. */
export function seasonWords(months: readonly number[], locale: Locale): string | undefined {
  const inSeason = new Set(months);
  if (inSeason.size === 0) return undefined;
  if (inSeason.size === YEAR.length) return word(locale, 'allYear');
  const format = dateFormat(locale, { month: 'long' });
  // A season starts where the month before has none: the one that lasts over New Year starts late in the year.
  const starts = YEAR.filter((month) => inSeason.has(month) && !inSeason.has(before(month)));
  const parts = starts.map((start) => {
    let last = start;
    while (inSeason.has((last % 12) + 1)) last += 1;
    return last === start ? format.format(date(start)) : format.formatRange(date(start), date(last));
  });
  return parts.join(SEPARATORS[locale] ?? ', ');
}

/** The twelve months, for a picture of the season; none when no season is known. */
export function seasonMonths(months: readonly number[], locale: Locale): MonthView[] {
  if (months.length === 0) return [];
  const format = dateFormat(locale, { month: 'short' });
  return YEAR.map((month) => ({ name: format.format(date(month)), inSeason: months.includes(month) }));
}

function before(month: number): number {
  return month === 1 ? 12 : month - 1;
}

/** A day of a month; above 12 in the next year. */
function date(month: number): Date {
  return new Date(Date.UTC(2026, month - 1, 15));
}
