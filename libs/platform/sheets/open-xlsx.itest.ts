import ExcelJS from 'exceljs';
import { makeXlsx } from './testing/make-xlsx';
import { makeZip } from './testing/make-zip';
import { SheetFiles } from './testing/sheet-files';

const row = (n: number, ...cells: string[]): string => `<row r="${n}">${cells.join('')}</row>`;
const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe('openSheet on XLSX', () => {
  const files = new SheetFiles();
  afterAll(() => files.remove());
  const cells = async (content: Buffer, sheet?: string): Promise<(readonly string[])[]> => {
    const { header, read } = await files.read(content, { sheet });
    return [header, ...read.map((each) => each.cells)];
  };

  it('reads a workbook of another program as a person sees it', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('สินค้า');
    sheet.addRow(['รหัส', 'ชื่อ', 'ราคา', 'วันที่', 'สูตร', 'ผิด', 'ลิงก์', 'มี']);
    sheet.addRow([
      '0012',
      { richText: [{ text: 'กาแฟ' }, { text: 'ดอยช้าง', font: { bold: true } }] },
      12.5,
      new Date(Date.UTC(2026, 0, 31)),
      { formula: 'C2*2', result: 25 },
      { error: '#N/A' },
      { text: 'ร้าน', hyperlink: 'https://example.com' },
      true,
    ]);
    sheet.getCell('A4').value = 'merged';
    sheet.mergeCells('A4:C5');
    const { read, ...opened } = await files.read(Buffer.from(await book.xlsx.writeBuffer()));
    expect(opened).toMatchObject({ format: 'xlsx', sheetName: 'สินค้า' });
    expect(read[0]).toEqual({
      rowNumber: 2,
      cells: ['0012', 'กาแฟดอยช้าง', '12.5', '2026-01-31', '25', '', 'ร้าน', 'TRUE'],
    });
    expect(read[1]).toMatchObject({ rowNumber: 4 });
    expect(read[1]?.cells[0]).toBe('merged');
  });

  it('never cuts a letter in two, however large the sheet', async () => {
    const text = Array.from({ length: 20_000 }, (_, i) => row(i + 1, inline(`กาแฟดอยช้าง${i}`))).join('');
    const { read } = await files.read(makeXlsx({ rows: text }));
    expect(read).toHaveLength(19_999);
    expect(read.every(({ cells: [cell] }, i) => cell === `กาแฟดอยช้าง${i + 1}`)).toBe(true);
  });

  it('takes the first visible sheet that is not empty, or the one that is named', async () => {
    const book = makeXlsx({ sheets: { '!Secret': row(1, inline('hidden')), Blank: '', Data: row(1, inline('seen')) } });
    expect(await cells(book)).toEqual([['seen']]);
    expect(await cells(book, ' data ')).toEqual([['seen']]);
    expect(await files.fault(book, { sheet: 'Other' })).toMatchObject({
      code: 'sheet_no_such_sheet',
      args: { name: 'Other', names: 'Blank, Data' },
    });
  });

  it('reads prefixes, missing references, ruby, escapes and 1904 dates', async () => {
    const book = makeXlsx({
      workbookPr: '<workbookPr date1904="1"/>',
      strings: '<si><t>東京</t><rPh><t>トウキョウ</t></rPh></si><si><r><t>a_x000D_</t></r><r><t>b</t></r></si>',
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      rows: '<x:row xmlns:x="u"><x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c></x:row><row><c s="1"><v>40757</v></c><c r="D2"><v>1</v></c></row>',
    });
    expect(await cells(book)).toEqual([
      ['東京', 'a\rb'],
      ['2015-08-03', '', '', '1'],
    ]);
  });

  it.each([
    ['a Word file', makeZip({ 'word/document.xml': '<x/>' }), 'sheet_wrong_type'],
    ['an OpenDocument', makeZip({ 'content.xml': '<x/>', 'META-INF/manifest.xml': '<x/>' }), 'sheet_wrong_type'],
    ['another archive', makeZip({ 'a.txt': 'x' }), 'sheet_wrong_type'],
    ['half a file', makeXlsx({ rows: row(1, inline('a')) }).subarray(0, 500), 'sheet_damaged'],
    ['broken XML', makeXlsx({ rows: '<row><c></row>' }), 'sheet_damaged'],
    ['an undeclared entity', makeXlsx({ rows: row(1, inline('&xxe;')) }), 'sheet_damaged'],
    [
      'a DOCTYPE',
      makeXlsx({ prolog: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>', rows: row(1, inline('a')) }),
      'sheet_too_complex',
    ],
    ['encrypted parts', makeXlsx({ rows: row(1, inline('a')) }, { flags: 1 }), 'sheet_password'],
    ['no rows', makeXlsx({}), 'sheet_empty'],
    [
      'a size that is a lie',
      makeXlsx({ rows: row(1, inline('x'.repeat(5000))) }, { declaredSize: 10 }),
      'sheet_damaged',
    ],
    ['too many columns', makeXlsx({ rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }), 'sheet_too_many_columns'],
  ])('says of %s what is wrong', async (_, content, code) => {
    expect((await files.fault(content)).code).toBe(code);
  });

  it('refuses a bomb by its directory, before anything is unpacked', async () => {
    const bomb = makeXlsx({ rows: row(1, inline('a')), extra: { 'xl/media/x': Buffer.alloc(64 * 1024 * 1024) } });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await files.fault(bomb)).code).toBe('sheet_too_complex');
  });

  it('is killed, and says so, when a file takes more memory than it may', async () => {
    const strings = Array.from({ length: 400_000 }, (_, i) => `<si><t>${i} ${'ก'.repeat(60)}</t></si>`).join('');
    const book = makeXlsx({ strings, rows: row(1, inline('a')) });
    expect((await files.fault(book, { limits: { memoryMb: 32, maxRatio: 1e9 } })).code).toBe('sheet_too_complex');
  });

  it('does not look at merges, with which a small file can hang a reader', async () => {
    const merges = Array.from({ length: 300_000 }, (_, i) => `<mergeCell ref="A${i + 1}:XFD${i + 1}"/>`).join('');
    const { read } = await files.read(
      makeXlsx({ rows: row(1, inline('a')) + row(2, inline('b')), tail: `<mergeCells>${merges}</mergeCells>` }),
    );
    expect(read).toEqual([{ rowNumber: 2, cells: ['b'] }]);
  });
});
