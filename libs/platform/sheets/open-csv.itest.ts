import { join } from 'node:path';
import { describeWithData } from '#testing';
import { writeCsv } from './csv/write-csv';
import { openSheet } from './open-sheet';
import { encode, toWindows1258 } from './testing/encode';
import { SheetFiles } from './testing/sheet-files';

const MB = 1024 * 1024;

describe('openSheet on text', () => {
  const files = new SheetFiles();
  afterAll(() => files.remove());

  it('numbers rows as a spreadsheet does: blank rows and line breaks inside cells do not shift them', async () => {
    const { header, headerRow, read } = await files.read('Title\n\nName,Text\n"a\nb",1\n\n,\nc,2', {
      knownHeaders: ['name'],
    });
    expect({ header, headerRow }).toEqual({ header: ['Name', 'Text'], headerRow: 3 });
    expect(read).toEqual([
      { rowNumber: 4, cells: ['a\nb', '1'] },
      { rowNumber: 7, cells: ['c', '2'] },
    ]);
  });

  it.each([
    ['utf-8', 'ชื่อ,ราคา\nกาแฟ,90\n', (text: string) => Buffer.from(text)],
    ['utf-8', 'ชื่อ,ราคา\nกาแฟ,90\n', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', '名称,价格\n茶叶,90\n', (text: string) => Buffer.from(text, 'utf16le')],
    ['utf-16be', 'ຊື່,ລາຄາ\nກາເຟ,90\n', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['windows-874', 'ชื่อ,ราคา\nกาแฟ,90\n', (text: string) => encode(text, 'windows-874')],
    ['gb18030', '名称,价格\n茶叶,90\n', (text: string) => encode(text, 'gb18030')],
    ['windows-1258', 'Tên,Giá\nCà phê,90\n', toWindows1258],
  ])('reads %s without being told', async (encoding, text, bytes) => {
    const { read, ...sheet } = await files.read(bytes(text));
    expect(sheet.encoding).toBe(encoding);
    expect([[...sheet.header], ...read.map(({ cells }) => cells)].flat().join(',').normalize('NFC')).toBe(
      text.trim().replace('\n', ','),
    );
  });

  it('finds the encoding when the first foreign letter comes after a megabyte of English', async () => {
    const bytes = Buffer.concat([
      Buffer.from('name\n' + 'plain tea\n'.repeat(110_000)),
      encode('กาแฟดอยช้าง\n', 'windows-874'),
    ]);
    const { encoding, read } = await files.read(bytes);
    expect([encoding, read.at(-1)?.cells[0]]).toEqual(['windows-874', 'กาแฟดอยช้าง']);
  });

  it('lets the caller force the encoding, and refuses one that does not exist', async () => {
    const bytes = encode('ชื่อ\nกาแฟ\n', 'windows-874');
    expect((await files.read(bytes, { encoding: 'windows-1252' })).read[0]?.cells).not.toEqual(['กาแฟ']);
    expect((await files.fault(bytes, { encoding: 'klingon' })).code).toBe('sheet_encoding_unknown');
  });

  it('names row and column of letters that are damaged, and reads the rest', async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => `${i},กาแฟ`).join('\n');
    const bytes = Buffer.from(`id,name\n${rows}\n`);
    bytes[bytes.length - 6] = 0xff;
    const { read } = await files.read(bytes);
    expect(read).toHaveLength(2000);
    expect(read.filter(({ damaged }) => damaged)).toEqual([expect.objectContaining({ rowNumber: 2001, damaged: [1] })]);
  });

  it('leaves zero bytes out and keeps hostile words as words', async () => {
    const { read } = await files.read('name,note\nte\0a,<script>\n__proto__,\u202Eabc\u200B\n');
    expect(read.map(({ cells }) => cells)).toEqual([
      ['tea', '<script>'],
      ['__proto__', '\u202Eabc\u200B'],
    ]);
  });

  it('gives an export back as it was', async () => {
    const rows = [
      ['name', 'note'],
      ['=1+1', "'-5"],
      ['-5', '+856 20'],
      ['  padded ', 'a\r\nb"c,d'],
      ['@x', '\tt'],
      ['ชื่อ', "'=x"],
    ];
    let text = '';
    for await (const piece of writeCsv(rows)) text += piece;
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).not.toMatch(/(?:^|[,\n])"?[=@\t]/);
    const { header, read } = await files.read(text);
    expect([header, ...read.map(({ cells }) => cells)]).toEqual(rows);
  });

  it('hands out the rows before a quote that is never closed', async () => {
    const sheet = await openSheet(files.write('quote', 'a,b\n1,2\n3,4\n5,"6\n7,8\n'));
    const seen: number[] = [];
    const reading = (async () => {
      for await (const { rowNumber } of sheet.rows) seen.push(rowNumber);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'sheet_quote_not_closed', args: { row: 4 } });
    expect(seen).toEqual([2, 3]);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'sheet_empty'],
    ['blank lines only', Buffer.from(' \n,,\n\n'), 'sheet_empty'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'sheet_wrong_type'],
    ['a PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'sheet_wrong_type'],
    ['a JPEG', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), 'sheet_wrong_type'],
    ['HTML', Buffer.from(' <!DOCTYPE html><table><tr><td>1'), 'sheet_wrong_type'],
    ['XML', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'sheet_wrong_type'],
    ['JSON', Buffer.from('[{"name":"tea"}]'), 'sheet_wrong_type'],
    [
      'an old XLS',
      Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), Buffer.from('Workbook', 'utf16le')]),
      'sheet_old_excel',
    ],
    [
      'a locked XLSX',
      Buffer.concat([
        Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'sheet_password',
    ],
    ['machine code', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 31) % 256)), 'sheet_unreadable'],
  ])('says of %s what it is', async (_, content, code) => {
    expect((await files.fault(content)).code).toBe(code);
  });

  it.each([
    ['zeros', Buffer.alloc(100 * MB), 'sheet_unreadable'],
    ['line breaks', Buffer.alloc(100 * MB, '\n'), 'sheet_mostly_blank'],
    ['spaces', Buffer.alloc(100 * MB, ' '), 'sheet_empty'],
    ['commas', Buffer.alloc(100 * MB, ','), 'sheet_empty'],
    ['one cell', Buffer.alloc(100 * MB, 'x'), 'sheet_cell_too_long'],
    ['one open quote', Buffer.concat([Buffer.from('a\n"'), Buffer.alloc(100 * MB, '\n')]), 'sheet_cell_too_long'],
    ['one-letter rows', Buffer.alloc(100 * MB, 'x\n'), 'sheet_too_many_rows'],
  ])('ends 100 MB of %s with a clear error', async (_, content, code) => {
    expect((await files.fault(content, { limits: { maxBytes: 200 * MB } })).code).toBe(code);
    expect((await files.fault(content)).code).toBe('sheet_too_large');
  });

  it('kills a child that takes too long, and stops at the abort signal', async () => {
    const content = Buffer.alloc(20 * MB, 'a,b\n');
    const limits = { maxRows: 1e9, timeMs: 120 };
    expect((await files.fault(content, { limits })).code).toBe('sheet_too_complex');
    const stop = new AbortController();
    const sheet = await openSheet(files.write('long', content), { limits: { maxRows: 1e9 }, signal: stop.signal });
    const reading = (async () => {
      for await (const { rowNumber } of sheet.rows) if (rowNumber === 1000) stop.abort(new Error('enough'));
    })();
    await expect(reading).rejects.toThrow('enough');
  });

  it('runs no further ahead of a slow reader than a batch', async () => {
    const sheet = await openSheet(files.write('many', `n\n${'1\n'.repeat(100_000)}`));
    const before = process.memoryUsage().heapUsed;
    let rows = 0;
    for await (const _ of sheet.rows) rows += 1;
    expect(rows).toBe(100_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * MB);
  });
});

describeWithData('openSheet on the Thai registry', 'companies-thai-registry', (folder) => {
  it('reads a month as it is', async () => {
    const sheet = await openSheet(join(folder, '99_201508.csv'), {
      knownHeaders: ['ชื่อนิติบุคคล', 'เลขทะเบียน', 'ทุนจดทะเบียน'],
    });
    expect(sheet).toMatchObject({ encoding: 'windows-874', headerRow: 3, knownCells: 3 });
    const rows = [];
    for await (const row of sheet.rows) rows.push(row);
    expect(rows.length).toBeGreaterThanOrEqual(4912);
    expect(rows[0]?.cells[1]).toMatch(/^0\d{12}$/);
    expect(rows.some(({ damaged }) => damaged)).toBe(false);
  });
});
