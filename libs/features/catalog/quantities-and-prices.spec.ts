import fc from 'fast-check';
import { canonicalQuantity } from './decimal';
import { orderPrices } from './prices';

describe('canonicalQuantity', () => {
  it.each([
    ['1', '1'],
    ['007.50', '7.5'],
    ['0.500', '0.5'],
    ['10.0', '10'],
    ['1000', '1000'],
    ['0', '0'],
    ['', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['1,5', undefined],
    ['.5', undefined],
    ['1.1234567', undefined],
    ['1234567890123', undefined],
  ])('writes %j as %j', (text, expected) => {
    expect(canonicalQuantity(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(999_999), (whole, part) => {
        const once = canonicalQuantity(`${whole}.${part}`)!;
        expect(canonicalQuantity(once)).toBe(once);
        expect(Number(once)).toBeCloseTo(Number(`${whole}.${part}`), 6);
      }),
    );
  });
});

describe('orderPrices', () => {
  it('orders by currency and then by quantity as a number', () => {
    const price = (currency: string, minQuantity: string) => ({ amount: 1, currency, minQuantity });
    const ordered = orderPrices([price('USD', '100'), price('THB', '1'), price('USD', '20'), price('USD', '1.0')]);
    expect(ordered.map(({ currency, minQuantity }) => `${currency} ${minQuantity}`)).toEqual([
      'THB 1',
      'USD 1',
      'USD 20',
      'USD 100',
    ]);
  });

  it.each([
    [{ amount: -1, currency: 'USD', minQuantity: '1' }, 'price_negative'],
    [{ amount: 1.5, currency: 'USD', minQuantity: '1' }, 'price_invalid'],
    [{ amount: 1, currency: 'usd', minQuantity: '1' }, 'currency_unknown'],
    [{ amount: 1, currency: 'USD', minQuantity: '0' }, 'price_invalid'],
    [{ amount: 1, currency: 'USD', minQuantity: 'ten' }, 'price_invalid'],
  ])('refuses %j', (price, code) => {
    expect(() => orderPrices([price])).toThrow(expect.objectContaining({ code }));
  });
});
