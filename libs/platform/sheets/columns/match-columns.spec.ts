import { AppError } from '#kernel';
import type { SheetRow } from '../sheet-row';
import { type Dictionary, knownHeaders } from './dictionary';
import { findHeader } from './find-header';
import { columnLetters, matchColumns } from './match-columns';

const DICTIONARY = {
  name: {
    localized: true,
    names: { en: ['Name', 'Company name'], th: ['ชื่อ', 'ชื่อนิติบุคคล'], 'zh-Hans': ['名称'], vi: ['Tên'] },
  },
  phone: { names: { en: ['Phone', 'Phone number'], th: ['โทรศัพท์'] } },
  capital: { names: { th: ['ทุนจดทะเบียน'] } },
} satisfies Dictionary;

const fields = (header: string[], mapping?: Record<string, string>): string[] =>
  matchColumns(header, DICTIONARY, mapping).columns.map(({ field, locale }) => (locale ? `${field}:${locale}` : field));
const row = (rowNumber: number, ...cells: string[]): SheetRow => ({ rowNumber, cells });

describe('matchColumns', () => {
  it.each([
    ['name', 'name'],
    ['  NAME * ', 'name'],
    ['Company\nname', 'name'],
    ['phone_number', 'phone'],
    ['Phone (mobile)', 'phone'],
    [' ทุนจดทะเบียน\n(บาท) ', 'capital'],
    ['\uFEFFชื่อ', 'name'],
    ['名称：', 'name'],
    ['name:en', 'name:en'],
    ['name (English)', 'name:en'],
    ['ชื่อ (อังกฤษ)', 'name:en'],
    ['name_th', 'name:th'],
    ['名称（英文）', 'name:en'],
    ['英文名称', 'name:en'],
    ['ชื่อภาษาอังกฤษ', 'name:en'],
    ['Tên (tiếng Anh)', 'name:en'],
    ['name_zh_CN', 'name:zh-Hans'],
    ['Lao name', 'name:lo'],
    ['Name MM', 'name:my'],
    ['name [km]', 'name:km'],
  ])('understands %j as %s', (header, field) => {
    expect(fields([header])).toEqual([field]);
  });

  it('lists what it does not know, and never gives a language to a field that has none', () => {
    const { columns, unknown } = matchColumns(['__proto__', 'constructor', '', 'phone:en', 'name'], DICTIONARY);
    expect(columns.map(({ index }) => index)).toEqual([4]);
    expect(unknown.map(({ header }) => header)).toEqual(['__proto__', 'constructor', 'phone:en']);
  });

  it('finds a column by field and language', () => {
    const match = matchColumns(['name', 'name:th'], DICTIONARY);
    expect([match.column('name')?.index, match.column('name', 'th')?.index, match.column('name', 'lo')]).toEqual([
      0,
      1,
      undefined,
    ]);
  });

  it('names both columns that mean the same', () => {
    const error = (() => {
      try {
        return matchColumns(['Name', 'x', 'ชื่อ'], DICTIONARY);
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({
      code: 'sheet_columns_ambiguous',
      args: { first: 'A (Name)', second: 'C (ชื่อ)', field: 'name' },
    });
  });

  it("lets the caller's mapping win, also to ignore a column or to settle an ambiguity", () => {
    expect(fields(['Firm', 'Name'], { firm: 'name' })).toEqual(['name']);
    expect(fields(['Name', 'ชื่อ'], { ชื่อ: 'name:th' })).toEqual(['name', 'name:th']);
    expect(fields(['Name', 'Phone'], { Phone: '' })).toEqual(['name']);
  });

  it.each(['nothing', 'constructor', 'name:xx'])('refuses a mapping to %s', (target) => {
    expect(() => matchColumns(['a'], DICTIONARY, { a: target })).toThrow(
      expect.objectContaining({ code: 'sheet_mapping_unknown' }),
    );
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  it('stays quick on hostile headers', () => {
    const started = performance.now();
    for (const unit of ['(', '( ', '-', 'name ', 'ชื่อ', ' :']) fields([unit.repeat(100_000 / unit.length)]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('findHeader', () => {
  const known = knownHeaders(DICTIONARY);

  it('skips title rows, which may hold a known word too', () => {
    const rows = [row(1, 'ชื่อนิติบุคคล 2558'), row(2, 'Name'), row(4, 'No', 'ชื่อ (ไทย)', 'โทรศัพท์'), row(5, '1', 'x', 'y')];
    expect(findHeader(rows, { known })).toEqual({ index: 2, knownCells: 2 });
  });

  it('guesses the first widest row when no header is known, and says so', () => {
    expect(findHeader([row(1, 'Title'), row(2, 'a', 'b'), row(3, '1', '2')], { known })).toEqual({
      index: 1,
      knownCells: 0,
    });
  });

  it('asks the caller when told to', () => {
    expect(findHeader([row(1, 'x'), row(2, 'y')], { isHeader: ([cell]) => cell === 'y' }).index).toBe(1);
  });
});
