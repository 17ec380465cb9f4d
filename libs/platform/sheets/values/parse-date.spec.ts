import { parseDate } from './parse-date';

describe('parseDate', () => {
  it.each([
    ['3/8/2558', '2015-08-03'],
    ['29/2/2559', '2016-02-29'],
    ['๓ สิงหาคม ๒๕๕๘', '2015-08-03'],
    ['3 ส.ค. 2558', '2015-08-03'],
    ['15 Aug 2015', '2015-08-15'],
    ['2015-08-15T10:00:00', '2015-08-15'],
    ['2015年8月15日', '2015-08-15'],
    ['8/15/2015', '2015-08-15'],
  ])('reads %s as %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it('reads an open order as it is told', () => {
    expect(parseDate('3/8/2015')).toBe('2015-08-03');
    expect(parseDate('3/8/2015', 'mdy')).toBe('2015-03-08');
  });

  it.each(['', '15/8/58', '31/2/2015', '29/2/2558', '2015-13-01', 'soon', '12345'])('refuses %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});
