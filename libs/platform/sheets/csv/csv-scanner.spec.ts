import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvScanner } from './csv-scanner';

const LIMITS = { maxCellChars: 1000, maxColumns: 10 };

function scan(pieces: string[], delimiter = ',', limits = LIMITS): string[][] {
  const scanner = new CsvScanner(delimiter, limits);
  const rows = pieces.flatMap((piece) => [...scanner.write(piece)]);
  const last = scanner.end();
  return last ? [...rows, last] : rows;
}

describe('CsvScanner', () => {
  it.each([
    [
      'CRLF, LF and CR in one file',
      'a,b\r\nc,d\ne,f\rg,h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    ['quotes after a space and padded cells', 'a , "b, c" ,d  ', [['a', 'b, c', 'd']]],
    ['line breaks and doubled quotes in a quoted cell', '"x\ny ""z""\r\n",1', [['x\ny "z"\r\n', '1']]],
    ['a quote in the middle of a cell', '5" pipe,1', [['5" pipe', '1']]],
    ['words after a closing quote', '"Golden" tea ,1', [['Golden tea', '1']]],
    ['ragged rows as they are', 'a,b,c\n1\n1,2,3,4', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
    ['blank lines as rows, so that the numbers stay right', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['an empty last cell', 'a,\n', [['a', '']]],
    ['spaces that are quoted', '"  keep ",  drop ', [['  keep ', 'drop']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, rows) => {
    expect(scan([text])).toEqual(rows);
    expect(scan([...text])).toEqual(rows);
  });

  it('reads what csv-parse reads, however the text is cut', () => {
    const cell = fc.stringMatching(/^[ab "',\r\n\t\u0e01]{0,6}$/);
    const quoted = cell.map((text) => `"${text.replaceAll('"', '""')}"`);
    const plain = fc.stringMatching(/^[ab'\u0e01]{0,4}$/);
    const row = fc.array(fc.oneof(quoted, plain), { minLength: 1, maxLength: 4 });
    const file = fc.tuple(fc.array(row, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'));
    fc.assert(
      fc.property(file, fc.nat(40), ([rows, end], cut) => {
        const text = rows.map((cells) => cells.join(',') + end).join('');
        const expected = parse(text, { relax_column_count: true, trim: true, record_delimiter: ['\r\n', '\n', '\r'] });
        expect(scan([text.slice(0, cut), text.slice(cut)])).toEqual(expected);
      }),
    );
  });

  it('names the row of a quote that is never closed', () => {
    expect(() => scan(['a\nb\n"c\nd\n'])).toThrow(
      expect.objectContaining({ code: 'sheet_quote_not_closed', args: { row: 3 } }),
    );
  });

  it.each([
    ['a giant cell', 'x'.repeat(2000)],
    ['a giant quoted cell', `"${'\n'.repeat(2000)}`],
    ['padding without end after a quote', `"a"${' '.repeat(2000)}`],
    ['a giant row of cells that are each allowed', `${'x'.repeat(999)},`.repeat(12)],
  ])('refuses %s', (_, text) => {
    const limits = { maxCellChars: 1000, maxColumns: 100 };
    expect(() => scan([text], ',', limits)).toThrow(expect.objectContaining({ code: 'sheet_cell_too_long' }));
  });

  it('drops empty cells beyond the last allowed column and refuses filled ones', () => {
    expect(scan([`a${','.repeat(50)}`])[0]).toHaveLength(10);
    expect(() => scan([`a${','.repeat(50)}b`])).toThrow(expect.objectContaining({ code: 'sheet_too_many_columns' }));
  });
});
