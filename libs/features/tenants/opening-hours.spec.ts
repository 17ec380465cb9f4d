import { localized } from '#kernel';
import type { OpeningHours } from './entities';
import { editHours } from './opening-hours';

type Day = OpeningHours['days'][number];

/** "1 08:00-12:00" as an interval. */
const day = (text: string): Day => {
  const [, number, opens, closes] = /^(\d) ([\d:]+)-([\d:]+)$/.exec(text)!;
  return { day: Number(number) as Day['day'], opens: opens!, closes: closes! };
};
const edit = (...days: string[]) => editHours(null, { days: days.map(day), note: null });

describe('opening hours', () => {
  it('are kept in the order of the week', () => {
    expect(edit('2 08:00-17:00', '1 13:00-17:00', '1 08:00-12:00')).toEqual({
      days: [day('1 08:00-12:00'), day('1 13:00-17:00'), day('2 08:00-17:00')],
      note: null,
    });
  });

  it.each([
    ['touching ones', ['1 08:00-12:00', '1 12:00-17:00']],
    ['one past midnight', ['5 18:00-02:00', '6 02:00-10:00']],
    ['one into the next week', ['7 18:00-02:00', '1 02:00-10:00']],
    ['all day and night', ['1 00:00-00:00', '2 00:00-00:00', '7 00:00-00:00']],
    ['a whole day from noon', ['3 12:00-12:00']],
  ])('may be %s', (_what, days) => {
    expect(edit(...days)?.days).toHaveLength(days.length);
  });

  it.each([
    [['1 08:00-12:00', '1 11:59-17:00'], '08:00–12:00', '11:59–17:00'],
    [['1 08:00-17:00', '1 08:00-17:00'], '08:00–17:00', '08:00–17:00'],
    [['1 08:00-17:00', '1 12:00-13:00'], '08:00–17:00', '12:00–13:00'],
    [['1 22:00-03:00', '2 02:00-05:00'], '22:00–03:00', '02:00–05:00'],
    [['7 22:00-03:00', '1 02:00-05:00'], '22:00–03:00', '02:00–05:00'],
  ])('may not overlap as %j', (days, first, second) => {
    expect(() => edit(...days)).toThrow(expect.objectContaining({ code: 'hours_overlap', args: { first, second } }));
  });

  it('are at most three a day', () => {
    const four = ['08:00-09:00', '10:00-11:00', '12:00-13:00', '14:00-15:00'].map((times) => `1 ${times}`);
    expect(() => edit(...four)).toThrow(expect.objectContaining({ code: 'list_too_long', args: { limit: 3 } }));
  });

  it('keep what is known of their note, and are none when they say nothing', () => {
    const note = { source: 'en' as const, text: { en: 'By phone', th: 'โทรนัด' } };
    const before = editHours(null, { days: [], note });
    expect(before?.note).toEqual(note);
    const after = editHours(before, { days: [], note: { ...note, text: { ...note.text, en: 'Ask first' } } });
    expect(after?.note?.state).toEqual({ th: 'stale' });
    expect(editHours(before, { days: [], note: null })).toBeNull();
    expect(editHours(null, { days: [], note: localized('en', 'x') })).not.toBeNull();
  });
});
