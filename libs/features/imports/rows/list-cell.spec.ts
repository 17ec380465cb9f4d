import fc from 'fast-check';
import {
  CATEGORY_MARKS,
  escapeList,
  formatFiles,
  formatPairs,
  parsePairs,
  parseCategories,
  parseFiles,
} from './list-cell';

const part = fc
  .oneof(fc.string(), fc.constantFrom('\\', ';', '=', '>', '|', '\\;', 'a\\', '\\\\='))
  .map((text) => text.trim());
const filled = part.filter((text) => text !== '');

describe('lists in cells', () => {
  it('read back the pairs that were written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part)), (pairs) => {
        const cell = formatPairs(pairs);
        expect(parsePairs(cell)).toEqual(cell === '' ? [] : pairs);
      }),
    );
  });

  it('read back the category paths that were written', () => {
    fc.assert(
      fc.property(fc.array(fc.array(filled, { minLength: 1 }), { minLength: 1 }), (paths) => {
        const cell = paths.map((path) => path.map((name) => escapeList(name, CATEGORY_MARKS)).join(' > ')).join(' | ');
        expect(parseCategories(cell)).toEqual(paths);
      }),
    );
  });

  it('read back the file names that were written, and paths of both kinds', () => {
    const name = filled.filter((text) => !text.includes('\\'));
    fc.assert(fc.property(fc.array(name), (names) => expect(parseFiles(formatFiles(names))).toEqual(names)));
    expect(parseFiles('images\\tea.jpg| //images/photo (1).jpg |')).toEqual([
      'images\\tea.jpg',
      '//images/photo (1).jpg',
    ]);
  });

  it('takes a colon where a person wrote no equals sign', () => {
    expect(parsePairs('Origin: Yunnan; 重量：357 g;Note')).toEqual([
      ['Origin', 'Yunnan'],
      ['重量', '357 g'],
      ['Note', ''],
    ]);
  });

  it('takes no time for a cell of marks', () => {
    const started = performance.now();
    for (const mark of [';', '=', '\\', ':', '|', '>']) {
      parsePairs(mark.repeat(100_000));
      parseCategories(mark.repeat(100_000));
      parseFiles(mark.repeat(100_000));
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
