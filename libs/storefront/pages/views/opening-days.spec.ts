import type { Locale } from '#kernel';
import type { OpeningHours } from '#features/tenants';
import { openingDays } from './opening-days';

type Interval = OpeningHours['days'][number];

/** Spaces of whatever width read as one. */
const week = (intervals: Interval[], locale: Locale): string[] =>
  openingDays(intervals, locale).map(({ day, times }) => `${day}: ${times.join(', ')}`.replace(/\s+/gu, ' ').trim());

const on = (days: Interval['day'][], opens: string, closes: string): Interval[] =>
  days.map((day) => ({ day, opens, closes }));

describe('opening hours', () => {
  it('join neighbouring days with the same times, and name closed days', () => {
    const intervals = [...on([1, 2, 3, 4, 5], '09:00', '17:30'), ...on([6], '09:00', '12:00')];
    expect(week(intervals, 'en')).toEqual([
      'Monday – Friday: 9:00 AM – 5:30 PM',
      'Saturday: 9:00 AM – 12:00 PM',
      'Sunday:',
    ]);
    expect(week(intervals, 'th')).toEqual(['วันจันทร์ - วันศุกร์: 9:00 – 17:30', 'วันเสาร์: 9:00 – 12:00', 'วันอาทิตย์:']);
  });

  it('keep breaks in the order of the day, and days alike apart that do not follow each other', () => {
    const intervals = [
      ...on([1, 3], '13:00', '17:00'),
      ...on([1, 3], '08:00', '12:00'),
      ...on([2], '08:00', '12:00'),
      ...on([4, 5, 6, 7], '08:00', '24:00'),
    ];
    expect(week(intervals, 'km')).toEqual([
      'ចន្ទ: 08:00 – 12:00, 13:00 – 17:00',
      'អង្គារ: 08:00 – 12:00',
      'ពុធ: 08:00 – 12:00, 13:00 – 17:00',
      'ព្រហស្បតិ៍ - អាទិត្យ: 08:00 – 00:00',
    ]);
  });

  it('are none when nobody has said any', () => {
    expect(openingDays([], 'en')).toEqual([]);
  });
});
