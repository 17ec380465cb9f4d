import { AppError, editOptionalText, type LocalizedText } from '#kernel';
import type { OpeningHours } from './entities';

/** Intervals that one day may have. */
const MOST_A_DAY = 3;
const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Opening hours as a change gives them. */
export interface OpeningHoursInput {
  days: OpeningHours['days'];
  note: LocalizedText | null;
}

/** An interval in minutes of the week, Monday 00:00 being 0; `to` may lie in the week after. */
interface Interval {
  from: number;
  to: number;
  words: string;
}

/**
 * The hours after an edit, in the order of the week; null when they say nothing. What closes at or before its opening
 * time closes on the next day.
 * @throws AppError list_too_long (more than three a day), hours_overlap
 */
export function editHours(before: OpeningHours | null, after: OpeningHoursInput): OpeningHours | null {
  const note = editOptionalText(before?.note ?? null, after.note);
  const days = after.days.toSorted((a, b) => a.day - b.day || minutes(a.opens) - minutes(b.opens));
  if (days.length === 0 && !note) return null;
  for (const { day } of days) {
    if (days.filter((other) => other.day === day).length > MOST_A_DAY) {
      throw new AppError('list_too_long', { limit: MOST_A_DAY });
    }
  }
  checkOverlap(days.map(toInterval));
  return { days, note };
}

function checkOverlap(intervals: readonly Interval[]): void {
  for (const [index, interval] of intervals.entries()) {
    // The last one of the week may reach into the first one of the next.
    const next = intervals[index + 1] ?? { ...intervals[0]!, from: intervals[0]!.from + WEEK };
    if (interval.to > next.from) throw new AppError('hours_overlap', { first: interval.words, second: next.words });
  }
}

function toInterval({ day, opens, closes }: OpeningHours['days'][number]): Interval {
  const from = (day - 1) * DAY + minutes(opens);
  const length = (minutes(closes) - minutes(opens) + DAY) % DAY || DAY;
  return { from, to: from + length, words: `${opens}–${closes}` };
}

function minutes(time: string): number {
  const [hours, rest] = time.split(':').map(Number);
  return hours! * 60 + rest!;
}
