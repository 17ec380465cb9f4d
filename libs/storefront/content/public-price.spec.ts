import fc from 'fast-check';
import { publicPrice } from './public-price';

const tier = (amount: number, minQuantity = '1', currency = 'CNY') => ({ minQuantity, amount, currency });

describe('a public price', () => {
  it('is exact only when the policy says so, and in the currency of the firm', () => {
    const prices = [tier(900, '100'), tier(1000), tier(30, '1', 'USD')];
    expect(publicPrice('public', prices, 'CNY')).toEqual({ kind: 'public', tiers: [tier(1000), tier(900, '100')] });
    expect(publicPrice('public', prices, 'THB')).toMatchObject({ tiers: [tier(1000), tier(900, '100')] });
    expect(publicPrice('on_request', prices, 'CNY')).toEqual({ kind: 'on_request' });
    expect(publicPrice('verified_buyers', prices, 'CNY')).toEqual({ kind: 'verified_buyers' });
    expect(publicPrice('public', [], 'CNY')).toEqual({ kind: 'on_request' });
  });

  it('as a range holds all amounts inside and none at its ends', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 ** 12 }), { minLength: 1, maxLength: 9 }), (amounts) => {
        const price = publicPrice(
          'range',
          amounts.map((amount) => tier(amount)),
          'CNY',
        );
        if (price.kind !== 'range') throw new Error(price.kind);
        expect(price.from.amount).toBeLessThan(Math.min(...amounts));
        expect(price.to.amount).toBeGreaterThan(Math.max(...amounts));
      }),
    );
  });
});
