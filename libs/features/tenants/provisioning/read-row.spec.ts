import { scriptLocale } from '#platform/names';
import { matchColumns } from '#platform/sheets';
import { PROVISIONING_COLUMNS } from './columns';
import { readCountry } from './read-country';
import { readLocales } from './read-locales';
import { type RowDefaults, readRow } from './read-row';
import { readSector } from './read-sector';
import { normaliseRegistration, sourceKey } from './source-key';

const defaults: RowDefaults = { locale: 'zh-Hans', country: 'CN', sector: 'general', columns: 0 };

function read(cells: Record<string, string>, more: Partial<RowDefaults> = {}) {
  const header = Object.keys(cells);
  const match = matchColumns(header, PROVISIONING_COLUMNS);
  const row = { rowNumber: 7, cells: Object.values(cells) };
  return readRow(row, match, { ...defaults, columns: header.length, ...more });
}

const codes = (result: ReturnType<typeof read>) =>
  result.reports.map(({ level, column, code }) => [level, column, code]);

describe('a provisioning header', () => {
  it.each([
    ['en', ['Company name', 'Sub-domain', 'Language', 'Sector', 'E-mail', 'Phone', 'Address', 'Registration No.']],
    ['zh-Hans', ['企业名称', '子域名', '语言', '行业', '邮箱', '联系电话', '地址', '统一社会信用代码']],
    ['th', ['ชื่อนิติบุคคล', 'ซับโดเมน', 'ภาษา', 'ประเภทธุรกิจ', 'อีเมล', 'เบอร์โทรศัพท์', 'ที่ตั้งสำนักงานใหญ่', 'เลขทะเบียน']],
    [
      'vi',
      ['Tên doanh nghiệp', 'Tên miền phụ', 'Ngôn ngữ', 'Ngành nghề', 'Email', 'Số điện thoại', 'Địa chỉ', 'Mã số thuế'],
    ],
    ['km', ['ឈ្មោះក្រុមហ៊ុន', 'ដែនរង', 'ភាសា', 'វិស័យ', 'អ៊ីមែល', 'លេខទូរស័ព្ទ', 'អាសយដ្ឋាន', 'លេខចុះបញ្ជី']],
    ['lo', ['ຊື່ບໍລິສັດ', 'ໂດເມນຍ່ອຍ', 'ພາສາ', 'ຂະແໜງການ', 'ອີເມວ', 'ເບີໂທລະສັບ', 'ທີ່ຢູ່', 'ເລກທະບຽນ']],
    ['my', ['ကုမ္ပဏီအမည်', 'ဒိုမိန်းခွဲ', 'ဘာသာစကား', 'ကဏ္ဍ', 'အီးမေးလ်', 'ဖုန်းနံပါတ်', 'လိပ်စာ', 'မှတ်ပုံတင်အမှတ်']],
  ])('is understood in %s', (_locale, header) => {
    const { columns, unknown } = matchColumns(header, PROVISIONING_COLUMNS);
    expect(unknown).toEqual([]);
    expect(columns.map(({ field }) => field)).toEqual([
      'name',
      'subdomain',
      'locale',
      'sector',
      'email',
      'phone',
      'address',
      'registration',
    ]);
  });

  it('gives no two fields the same name', () => {
    const seen = new Map<string, string>();
    for (const [field, { names }] of Object.entries(PROVISIONING_COLUMNS)) {
      for (const name of new Set(Object.values(names).flat())) {
        expect([name, seen.get(name)]).toEqual([name, undefined]);
        seen.set(name, field);
      }
    }
  });
});

describe('readRow', () => {
  it('reads a whole row', () => {
    const { firm, reports } = read({
      name: 'บจ.ไทย ชา จำกัด',
      'name:en': 'Thai Tea',
      locale: 'th, en',
      sector: 'อาหาร',
      email: 'info@example.com',
      phone: '๐๘๑-๒๓๔ ๕๖๗๘',
      country: 'ไทย',
      address: 'กรุงเทพฯ',
      'registration number': '0105558004940',
      description: 'หนึ่ง\n\nสอง',
    });
    expect(reports).toEqual([]);
    expect(firm).toMatchObject({
      names: { source: 'th', text: { th: 'บจ.ไทย ชา จำกัด', en: 'Thai Tea' } },
      locales: ['th', 'en'],
      sector: 'food',
      email: 'info@example.com',
      phone: '+66812345678',
      country: 'TH',
      currency: 'THB',
      address: { source: 'th', text: { th: 'กรุงเทพฯ' } },
      story: { source: 'th', text: { th: 'หนึ่ง\n\nสอง' } },
      sourceKey: 'registration:105558004940',
    });
  });

  it.each([
    [{ name: ' \u200B ' }, ['error', 'name', 'row_required']],
    [{ name: '---' }, ['error', 'name', 'row_required']],
    [{ name: 'x'.repeat(301) }, ['error', 'name', 'row_text_too_long']],
    [{ name: 'Tea', subdomain: 'admin' }, ['error', 'subdomain', 'subdomain_reserved']],
    [{ name: 'Tea', subdomain: 'tеa-house' }, ['error', 'subdomain', 'subdomain_characters']],
    [{ name: 'Tea', subdomain: 'xn--tea' }, ['error', 'subdomain', 'subdomain_hyphens']],
    [{ name: 'Tea', email: 'a@example.com, b@example.com' }, ['error', 'email', 'email_invalid']],
    [{ name: 'Tea', email: 'nobody' }, ['error', 'email', 'email_invalid']],
    [{ name: 'Tea', phone: 'call me' }, ['warning', 'phone', 'row_phone_invalid']],
    [{ name: 'Tea', sector: 'astrology' }, ['warning', 'sector', 'row_sector_unknown']],
    [{ name: 'Tea', locale: 'tlh' }, ['warning', 'locale', 'row_language_unknown']],
    [{ name: 'Tea', country: 'Atlantis' }, ['warning', 'country', 'row_country_unknown']],
    [{ name: 'Tea', currency: 'XYZ1' }, ['warning', 'currency', 'row_currency_unknown']],
  ])('says what is wrong in %j', (cells, expected) => {
    const result = read(cells as unknown as Record<string, string>);
    expect(codes(result)).toEqual([expected]);
    expect(result.reports[0]!.rowNumber).toBe(7);
    expect(Boolean(result.firm)).toBe(expected[0] === 'warning');
  });

  it('says all that is wrong in a row at once', () => {
    const result = read({ name: '', subdomain: 'www', email: 'x', sector: 'zzz' });
    expect(codes(result).map(([, , code]) => code)).toEqual([
      'row_required',
      'subdomain_reserved',
      'email_invalid',
      'row_sector_unknown',
    ]);
  });

  it('keeps HTML as text and drops controls and bidirectional overrides', () => {
    const { firm } = read({ name: '<script>alert(1)</script>\u202E\u0000 Tea\u2066\u200F' });
    expect(firm!.names.text).toEqual({ 'zh-Hans': '<script>alert(1)</script> Tea' });
  });

  it('refuses a row that an unquoted comma has shifted, but not one with empty cells behind it', () => {
    const header = matchColumns(['name'], PROVISIONING_COLUMNS);
    const row = (cells: string[]) => readRow({ rowNumber: 2, cells }, header, { ...defaults, columns: 1 });
    expect(row(['Tea', ' Kunming']).reports.map(({ code }) => code)).toEqual(['row_ragged']);
    expect(row(['Tea', '', '']).firm).toBeDefined();
  });

  it('refuses a name with damaged letters and leaves out other damaged cells', () => {
    const header = matchColumns(['name', 'address'], PROVISIONING_COLUMNS);
    const row = (damaged: number[]) =>
      readRow({ rowNumber: 2, cells: ['Tea', 'Kunming'], damaged }, header, { ...defaults, columns: 2 });
    expect(row([0]).firm).toBeUndefined();
    expect(row([0]).reports).toMatchObject([{ level: 'error', column: 'name', code: 'row_text_damaged' }]);
    expect(row([1]).firm!.address).toBeUndefined();
  });

  it('takes the language from the column, else the letters, else the sheet', () => {
    expect(read({ name: 'ຮ້ານຊາ' }).firm).toMatchObject({ locales: ['lo'], country: 'LA', currency: 'LAK' });
    expect(read({ name: 'Tea', locale: 'Tiếng Việt; en' }).firm).toMatchObject({
      locales: ['vi', 'en'],
      country: 'CN',
    });
    expect(read({ name: 'Tea' }).firm).toMatchObject({ locales: ['zh-Hans'] });
    expect(read({ name: 'ຮ້ານຊາ' }, { chosenLocale: 'th', chosenCountry: 'TH' }).firm).toMatchObject({
      names: { source: 'th' },
      country: 'TH',
    });
  });

  it('takes the first language that has a name when there is no plain one', () => {
    const cells = { name_km: 'សាខាឫស្សីកែវ', name_en: 'Russey Keo', address_km: 'ភ្នំពេញ' };
    expect(read(cells).firm).toMatchObject({ names: { source: 'km' }, locales: ['km', 'en'], country: 'KH' });
    expect(read({ ...cells, name_km: '' }).firm).toMatchObject({ names: { source: 'en' }, locales: ['en'] });
  });

  it('keeps a Latin name beside a Chinese one as the English name', () => {
    const { firm } = read({ name: 'Golden Tea', 'name:zh': '金茶' });
    expect(firm!.names).toEqual({ source: 'en', text: { en: 'Golden Tea', 'zh-Hans': '金茶' } });
  });
});

describe('sourceKey', () => {
  it('is the registration number, with or without the zeros that a spreadsheet drops', () => {
    const key = (registration: string) => sourceKey({ registration, name: 'a', country: '' });
    expect(key('0105558004940')).toBe(key(' 105-558-004940 '));
    expect(key('91530100MA6K5J8H4X')).toBe('registration:91530100MA6K5J8H4X');
    expect(normaliseRegistration('-')).toBeUndefined();
    expect(normaliseRegistration('n/a')).toBeUndefined();
  });

  it('is name and country without it, whatever the case and spaces', () => {
    const key = (name: string, country = 'TH') => sourceKey({ registration: '', name, country });
    expect(key('Golden  Tea')).toBe(key('golden tea '));
    expect(key('Golden Tea')).not.toBe(key('Golden Tea', 'VN'));
  });
});

describe('reading words', () => {
  it.each([
    ['Thailand', 'TH'],
    ['ລາວ', 'LA'],
    ['越南', 'VN'],
    ['kh', 'KH'],
    ['HK MO', 'HK'],
    ['မြန်မာ', 'MM'],
    ['Viet Nam', 'VN'],
    ['France', 'FR'],
    ['Narnia', undefined],
    ['', undefined],
  ])('reads the country %j', (text, code) => expect(readCountry(text)).toBe(code));

  it.each([
    ['th,en', ['th', 'en'], []],
    ['中文；Tiếng Việt', ['zh-Hans', 'vi'], []],
    ['th en', ['th', 'en'], []],
    ['ខ្មែរ / Klingon', ['km'], ['Klingon']],
  ])('reads the languages %j', (text, locales, unknown) => expect(readLocales(text)).toEqual({ locales, unknown }));

  it.each([
    ['Handicrafts', 'handicrafts'],
    ['旅游业', 'tourism'],
    ['ອາຫານ', 'food'],
    ['IT_services', 'it_services'],
    ['??', undefined],
  ])('reads the sector %j', (text, sector) => expect(readSector(text)).toBe(sector));

  it.each([
    ['云南茶叶 Ltd', 'zh-Hans'],
    ['Cà phê Đắk Lắk', 'vi'],
    ['Café Élysée', undefined],
    ['ဆိုင်', 'my'],
    ['ชา', 'th'],
  ])('reads the language of %j from its letters', (text, locale) => expect(scriptLocale(text)).toBe(locale));
});
