import { makeZip, type ZipLies } from './make-zip';

/** The parts of a test workbook. `rows` is the XML inside sheetData of the first sheet. */
export interface XlsxParts {
  readonly rows?: string;
  /** Further sheets, by name; a name that begins with `!` is hidden. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Put before the worksheet's root element. */
  readonly prolog?: string;
  /** XML after sheetData. */
  readonly tail?: string;
  readonly extra?: Readonly<Record<string, string | Buffer>>;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook written by hand, for what spreadsheet programs would not write. */
export function makeXlsx(parts: XlsxParts, lies?: ZipLies): Buffer {
  const sheets: [string, string][] = parts.sheets ? Object.entries(parts.sheets) : [['Sheet1', parts.rows ?? '']];
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const worksheet = (rows: string): string =>
    `${parts.prolog ?? ''}<worksheet><sheetData>${rows}</sheetData>${parts.tail ?? ''}</worksheet>`;
  return makeZip(
    {
      '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
      'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}">${parts.workbookPr ?? ''}<sheets>${sheets
        .map(
          ([name], i) =>
            `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"${name.startsWith('!') ? ' state="hidden"' : ''}/>`,
        )
        .join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
        .map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
        .join(
          '',
        )}${relation('ss', 'sharedStrings', 'sharedStrings.xml')}${relation('st', 'styles', 'styles.xml')}</Relationships>`,
      'xl/sharedStrings.xml': `<sst>${parts.strings ?? ''}</sst>`,
      'xl/styles.xml': `<styleSheet>${parts.styles ?? ''}</styleSheet>`,
      ...Object.fromEntries(sheets.map(([, rows], i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(rows)])),
      ...parts.extra,
    },
    lies,
  );
}
