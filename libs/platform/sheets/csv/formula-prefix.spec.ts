import fc from 'fast-check';
import { escapeFormula, unescapeFormula } from './formula-prefix';

describe('formula prefix', () => {
  it.each(['=1+1', '+856 20', '-x', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])('neutralises %j', (cell) => {
    expect(escapeFormula(cell)).toBe(`'${cell}`);
  });

  it.each(['-5', '+12.50', '1', "it's", "'quoted'", 'a=b', ''])('leaves %j alone', (cell) => {
    expect(escapeFormula(cell)).toBe(cell);
    expect(unescapeFormula(cell)).toBe(cell);
  });

  it('comes off again, whatever the cell', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+\-@\t\ra1]{0,6}$/), (cell) => {
        expect(unescapeFormula(escapeFormula(cell))).toBe(cell);
      }),
    );
  });
});
