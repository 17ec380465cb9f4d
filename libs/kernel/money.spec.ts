import fc from 'fast-check';
import { currencyDecimals, decimalString, minorUnits, parseCurrency } from './money';

describe('parseCurrency', () => {
  it.each([
    ['thb', 'THB'],
    [' CNY ', 'CNY'],
    ['418', 'LAK'],
    ['764', 'THB'],
    ['XXQ', undefined],
    ['', undefined],
    ['$', undefined],
  ])('reads %j as %j', (code, currency) => {
    expect(parseCurrency(code)).toBe(currency);
  });
});

describe('currencyDecimals', () => {
  it.each(Object.entries({ THB: 2, CNY: 2, VND: 0, JPY: 0, LAK: 2, MMK: 2, KHR: 2, IDR: 2, HUF: 2, COP: 2, KWD: 3 }))(
    'knows that %s has %d by ISO 4217, whatever the ICU of this Node says',
    (currency, decimals) => {
      expect(currencyDecimals(currency)).toBe(decimals);
    },
  );
});

describe('minorUnits', () => {
  it.each([
    ['12.50', 'THB', 1250],
    ['12.5', 'THB', 1250],
    ['12', 'THB', 1200],
    ['12.500', 'THB', 1250],
    ['80000', 'VND', 80000],
    ['80000.0', 'VND', 80000],
    ['-3.2', 'CNY', -320],
    ['-0', 'THB', 0],
    ['12.505', 'THB', undefined],
    ['0.5', 'VND', undefined],
    ['1e3', 'THB', undefined],
    ['1,000', 'THB', undefined],
    ['.5', 'THB', undefined],
    ['', 'THB', undefined],
    ['999999999999999', 'THB', undefined],
  ])('reads %j %s as %j', (decimal, currency, amount) => {
    expect(minorUnits(decimal, currency)).toBe(amount);
  });

  it('gives back every amount that was written as a decimal string', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e15 + 1, max: 1e15 - 1 }),
        fc.constantFrom('THB', 'VND', 'KWD', 'CLF', 'LAK'),
        (amount, currency) => {
          expect(minorUnits(decimalString({ amount, currency }), currency)).toBe(amount);
        },
      ),
    );
  });
});

describe('decimalString', () => {
  it.each([
    [5, 'THB', '0.05'],
    [-1250, 'THB', '-12.50'],
    [80000, 'VND', '80000'],
    [0, 'KWD', '0.000'],
  ])('writes %d %s as %j', (amount, currency, expected) => {
    expect(decimalString({ amount, currency })).toBe(expected);
  });
});
