import { normaliseDigits } from './digits';
import { parseDecimal } from './parse-decimal';

describe('parseDecimal', () => {
  it.each([
    ['80.000 đ', '80000', 'VND'],
    ['24.990.000 VNĐ', '24990000', 'VND'],
    [' 2,000,000,000 ', '2000000000', undefined],
    ['1 299,50', '1299.50', undefined],
    ['฿1,250', '1250', 'THB'],
    ['๑,๒๕๐.๕๐ บาท', '1250.50', 'THB'],
    ['1,250.-', '1250', undefined],
    ['50000 Ks', '50000', 'MMK'],
    ['10.000₭', '10000', 'LAK'],
    ['៤០០០៛', '4000', 'KHR'],
    ['￥88', '88', 'CNY'],
    ['８８元', '88', 'CNY'],
    ['$12.50', '12.50', undefined],
    ['99.90 THB', '99.90', 'THB'],
    ['12,500', '12500', undefined],
    ['12.500', '12.500', undefined],
    ['0,125', '0.125', undefined],
    ['1.234,56', '1234.56', undefined],
    ['(500)', '-500', undefined],
    ['−5', '-5', undefined],
    ['-0', '0', undefined],
    ['007', '7', undefined],
  ])('reads %j as %s %s', (text, value, currency) => {
    expect(parseDecimal(text)).toEqual({ value, ...(currency && { currency }) });
  });

  it('lets the known currency or language decide what the text leaves open', () => {
    expect(parseDecimal('12.500', { currency: 'VND' }).value).toBe('12500');
    expect(parseDecimal('12.500', { locale: 'vi' }).value).toBe('12500');
    expect(parseDecimal('12,500', { locale: 'vi' }).value).toBe('12.500');
    expect(parseDecimal('12.5', { currency: 'VND' }).value).toBe('12.5');
  });

  it.each(['', '-', 'NULL', 'abc', '1 2', '1,2,3', '1.2.3', '12,34.5', '1e5', '5 or 6', '=1+1', '(5', '9'.repeat(100)])(
    'gives no value for %j',
    (text) => {
      expect(parseDecimal(text).value).toBeUndefined();
    },
  );

  it('knows the digits of every script of the region', () => {
    expect(normaliseDigits('๐๙ ໐໙ ០៩ ၀၉ ０９')).toBe('09 09 09 09 09');
  });
});
