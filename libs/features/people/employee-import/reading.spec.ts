import { LOCALES } from '#kernel';
import { matchColumns, normaliseHeader } from '#platform/sheets';
import { PUBLIC_EMPLOYEE_FIELDS } from '../entities';
import { readConsent, readYesNo } from './cell-words';
import { EMPLOYEE_COLUMNS, type EmployeeField } from './columns';
import { readLanguages } from './read-languages';
import { readRow } from './read-row';

const defaults = { chosen: undefined, usual: 'th' as const, country: 'TH', columns: 0 };

/** One row under a header, as a person and the reports on it. */
function read(row: Record<string, string>, more: object = {}) {
  const header = Object.keys(row);
  const match = matchColumns(header, EMPLOYEE_COLUMNS);
  const { person, reports } = readRow({ rowNumber: 2, cells: Object.values(row) }, match, {
    ...defaults,
    columns: header.length,
    ...more,
  });
  return { person, reports: reports.map(({ level, column, code }) => `${level} ${column ?? '-'} ${code}`) };
}

describe('the columns of a sheet of employees', () => {
  const all = Object.entries(EMPLOYEE_COLUMNS).flatMap(([field, { names }]) =>
    Object.values(names)
      .flat()
      .map((name) => [name, field] as const),
  );

  it('are known by headers in every language, each header for one field', () => {
    for (const { names } of Object.values(EMPLOYEE_COLUMNS))
      expect(Object.keys(names).sort()).toEqual([...LOCALES].sort());
    const owners = new Map<string, string>();
    for (const [name, field] of all) {
      expect([name, owners.get(normaliseHeader(name)) ?? field]).toEqual([name, field]);
      owners.set(normaliseHeader(name), field);
    }
  });

  it.each(all)('reads %s as %s', (name, field) => {
    expect(matchColumns([name], EMPLOYEE_COLUMNS).column(field as EmployeeField)?.header).toBe(name);
  });

  it.each([
    ['name:th', 'name', 'th'],
    ['Name (English)', 'name', 'en'],
    ['ชื่อภาษาอังกฤษ', 'name', 'en'],
    ['英文姓名', 'name', 'en'],
    ['position:zh', 'title', 'zh-Hans'],
    ['department_lo', 'department', 'lo'],
    ['bio:my', 'bio', 'my'],
  ] as const)('reads %s as %s in %s', (header, field, locale) => {
    expect(matchColumns([header], EMPLOYEE_COLUMNS).column(field, locale)).toBeDefined();
  });
});

describe('a cell of yes or no', () => {
  it.each(['yes', 'Y', '是', 'ใช่', 'Có', 'បាទ', 'ແມ່ນ', 'ဟုတ်', 'TRUE', '1'])('knows %s as yes', (word) => {
    expect(readYesNo(word)).toBe(true);
  });
  it.each(['no', '否', 'ไม่', 'không', 'ទេ', 'ບໍ່', 'မဟုတ်', 'false', '0'])('knows %s as no', (word) => {
    expect(readYesNo(word)).toBe(false);
  });
  it('takes nothing else for an answer', () => {
    for (const word of ['', 'maybe', 'yesterday', 'true story']) expect(readYesNo(word)).toBeUndefined();
  });
});

describe('a consent cell', () => {
  it('is for all fields, none, or those that it lists in any language', () => {
    expect(readConsent('yes').fields).toEqual(PUBLIC_EMPLOYEE_FIELDS);
    expect(readConsent('ไม่').fields).toEqual([]);
    expect(readConsent('photo, ชื่อ; 职位').fields).toEqual(['name', 'photo', 'position']);
    expect(readConsent('name, salary')).toEqual({ fields: ['name'], unknown: [2] });
  });
});

describe('a cell of languages', () => {
  const said = (text: string) =>
    readLanguages(text).entries.map(({ language, level }) => `${language}:${level ?? '?'}`);

  it.each([
    ['en:C1; zh:native', ['en:C1', 'zh:native']],
    ['English, Thai', ['en:?', 'th:?']],
    ['English (B2), Chinese (Mandarin): C1', ['en:B2', 'zh:C1']],
    ['Mandarin Chinese native', ['zh:native']],
    ['英语 B1、普通话：母语', ['en:B1', 'zh:native']],
    ['ภาษาอังกฤษ:B2; ไทย ภาษาแม่', ['en:B2', 'th:native']],
    ['Tiếng Anh - C1; tiếng Việt: tiếng mẹ đẻ', ['en:C1', 'vi:native']],
    ['អង់គ្លេស:A2; ភាសាខ្មែរ:ភាសាកំណើត', ['en:A2', 'km:native']],
    ['ພາສາອັງກິດ:A1; ລາວ:ພາສາແມ່', ['en:A1', 'lo:native']],
    ['အင်္ဂလိပ်ဘာသာ:B1; မြန်မာ:မိခင်ဘာသာ', ['en:B1', 'my:native']],
    ['jp:B1 | fil:A2', ['ja:B1', 'tl:A2']],
    ['en:C1, English:A1', ['en:C1']],
    ['-', []],
    ['no', []],
  ])('reads %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
    expect(readLanguages(text).unknown).toEqual([]);
  });

  it('tells which entry is no language and which has a level that nobody knows', () => {
    expect(readLanguages('Klingonese:C1; en:Z9; th')).toEqual({
      entries: [
        { language: 'en', level: undefined, isBadLevel: true, place: 2 },
        { language: 'th', level: undefined, place: 3 },
      ],
      unknown: [1],
    });
  });
});

describe('a row of a sheet of employees', () => {
  it('puts plain texts into the language of their letters, else into the firm’s own', () => {
    expect(read({ name: '李娜' }).person).toMatchObject({ name: { 'zh-Hans': '李娜' }, nameSource: 'zh-Hans' });
    expect(read({ name: 'Somchai' }).person).toMatchObject({ name: { th: 'Somchai' }, nameSource: 'th' });
    expect(read({ name: 'Somchai', 'name:th': 'สมชาย' }).person).toMatchObject({
      name: { th: 'สมชาย', en: 'Somchai' },
      nameSource: 'th',
    });
    expect(read({ name: 'สมชาย', 'latin name': 'Somchai', position: 'Weaver' }).person).toMatchObject({
      name: { th: 'สมชาย', en: 'Somchai' },
      title: { th: 'Weaver' },
    });
    expect(read({ name: 'Li Na' }, { chosen: 'en' }).person).toMatchObject({ name: { en: 'Li Na' }, nameSource: 'en' });
  });

  it('refuses nobody but those whom it cannot tell', () => {
    expect(read({ name: '', email: 'a@example.com' })).toEqual({
      person: undefined,
      reports: ['error name row_required'],
    });
    expect(read({ name: '—' })).toEqual({ person: undefined, reports: ['error name row_required'] });
    expect(read({ code: '7', name: '' }).person).toMatchObject({ code: '7', name: {} });
    expect(read({ code: '7'.repeat(61), name: 'A' }).reports).toEqual(['error code row_text_too_long']);
  });

  it('leaves a wrong cell out and says which, without repeating it', () => {
    const canary = 'CANARY';
    const row = { name: 'A', email: canary, phone: canary, languages: canary, public: canary, consent: canary };
    const { person, reports } = read({ ...row, 'consent until': canary });
    expect(person).toMatchObject({ name: { th: 'A' } });
    expect(Object.entries(person!).filter(([, value]) => JSON.stringify(value)?.includes(canary))).toEqual([]);
    expect(reports).toEqual([
      'warning email employee_email_invalid',
      'warning phone employee_phone_invalid',
      'warning languages employee_language_unknown',
      'warning public employee_answer_unclear',
      'warning consent until employee_date_invalid',
      'warning consent employee_consent_unclear',
    ]);
  });

  it('takes no consent whose end nobody can read, and lets one last to the end of its last day', () => {
    expect(read({ name: 'A', consent: 'yes', 'consent until': 'soon' }).person?.consent).toBeUndefined();
    expect(read({ name: 'A', consent: 'no', 'consent until': 'soon' }).person?.consent).toEqual([]);
    const { person } = read({ name: 'A', consent: 'name', 'consent until': '31/12/2570' });
    expect(person).toMatchObject({ consent: ['name'], consentUntil: new Date('2027-12-31T16:00:00Z') });
  });

  it('reads a department as a path, with its names in further languages', () => {
    expect(read({ name: 'A', department: 'ผลิต > ย้อม', 'department:en': 'Production > Dyeing' }).person).toMatchObject({
      department: [
        { main: 'ผลิต', locale: 'th', texts: { th: 'ผลิต', en: 'Production' } },
        { main: 'ย้อม', locale: 'th', texts: { th: 'ย้อม', en: 'Dyeing' } },
      ],
    });
  });

  it('writes phone numbers in E.164, of the firm’s country where they name none', () => {
    expect(read({ name: 'A', phone: '081 234 5678' }).person?.phone).toBe('+66812345678');
    expect(read({ name: 'A', phone: '+86 871 6312 0000' }).person?.phone).toBe('+8687163120000');
  });
});
