import fc from 'fast-check';
import { formatSeason, readSeason } from './read-season';
import { RowReports } from './row-reports';

function read(text: string): { months: number[] | undefined; reports: unknown[] } {
  const reports = new RowReports();
  const months = readSeason({ text, row: 2, column: 'season' }, reports);
  return { months, reports: reports.reports };
}

describe('the season of a sheet', () => {
  it.each([
    ['3-6; 11', [3, 4, 5, 6, 11]],
    ['11-2', [1, 2, 11, 12]],
    ['5', [5]],
    ['12, 1、2', [1, 2, 12]],
    ['3月至6月', [3, 4, 5, 6]],
    ['๓–๖', [3, 4, 5, 6]],
    ['4; 4; 3 – 5', [3, 4, 5]],
    ['', []],
  ])('reads %j', (text, months) => {
    expect(read(text)).toEqual({ months, reports: [] });
  });

  it.each(['March', '0-3', '13', '3-', '2026-03-06', '6-Mar', '3/6', '-1'])(
    'changes nothing for %j, and says so',
    (text) => {
      expect(read(text)).toMatchObject({
        months: undefined,
        reports: [{ rowNumber: 2, level: 'warning', column: 'season', code: 'import_value_unknown' }],
      });
    },
  );

  it('reads back what was written, in which no spreadsheet program sees a date', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), (months) => {
        const cell = formatSeason(months);
        expect(read(cell)).toEqual({ months, reports: [] });
        expect(cell).not.toMatch(/\d[-/.]\d/);
      }),
    );
  });
});
