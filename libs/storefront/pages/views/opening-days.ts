import type { Locale } from '#kernel';
import type { OpeningHours } from '#features/tenants';
import type { OpeningDay } from '#theming';
import { dateFormat } from '../formats';

type Interval = OpeningHours['days'][number];

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** The week from Monday, days with the same times joined; none when no day has any. */
export function openingDays(intervals: readonly Interval[], locale: Locale): OpeningDay[] {
  if (intervals.length === 0) return [];
  const clock = clockFormat(locale);
  const groups: Array<{ first: number; last: number; times: string[] }> = [];
  for (const day of WEEK) {
    const own = intervals.filter((interval) => interval.day === day).sort((a, b) => (a.opens < b.opens ? -1 : 1));
    const times = own.map(({ opens, closes }) => `${clock.format(timeOf(opens))} – ${clock.format(timeOf(closes))}`);
    const group = groups.at(-1);
    if (group && group.times.join() === times.join()) group.last = day;
    else groups.push({ first: day, last: day, times });
  }
  const weekday = dateFormat(locale, { weekday: 'long' });
  return groups.map(({ first, last, times }) => ({
    day: first === last ? weekday.format(dayOf(first)) : weekday.formatRange(dayOf(first), dayOf(last)),
    times,
  }));
}

/** 24 hours everywhere but in English, whose readers expect what their CLDR locale has. */
function clockFormat(locale: Locale): Intl.DateTimeFormat {
  const cycle = locale === 'en' ? {} : { hourCycle: 'h23' as const };
  return dateFormat(locale, { hour: 'numeric', minute: '2-digit', ...cycle });
}

function timeOf(clock: string): Date {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return new Date(Date.UTC(2026, 0, 5, hours, minutes));
}

/** A date of that day of the week: 5 January 2026 is a Monday. */
function dayOf(day: number): Date {
  return new Date(Date.UTC(2026, 0, 4 + day));
}
