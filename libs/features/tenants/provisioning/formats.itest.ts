import { Workbook } from 'exceljs';
import { OperationRunner, Operations } from '#features/operations';
import { createTestApp, newAgency, type TestApp, testContext } from '#testing';
import { TenantDirectory } from '../tenant-directory';
import { Provisioning, type ProvisioningSubmission } from './provisioning';

/** Small sheets in encodings that Node decodes and does not write, as Base64. */
const SHEETS = {
  gb18030:
    'xvPStcP7s8Ys0NDStSzBqs+1tee7sCy12Na3CtTGweuy6NK209DP3rmry74syrPGtywwODcxLTYzMTIwMDAwLMClw/fK0M7lu6rH' +
    '+Aq088Dtyta5pNLVxre6z9f3yecsyta5pNLVLCy088DtucWzxwq67LrTxamy+sa3w7PS17mry74sxanStSwsw8nX1MrQCsD2va3C' +
    'w9POt/7O8bmry74swsPTziwswPa9rbnFs8cK',
  'windows-1258':
    'VOpuIGRvYW5oIG5naGnq8nAsTmfgbmggbmdo6sws0GnyYSBjaGnSCkP0bmcgdHkgdHLgIFRo4WkgTmd1eepuLHRo/fJjIHBo4tJt' +
    'LND99cxuZyBIb+BuZyBW424gVGh18gpI9fJwIHThYyB4Yd4gZOrydCBNed4gTmdoaerycCxk6vJ0IG1heSxOaW5oIFRodeLybgpE' +
    'dSBsafJjaCBT9G5nIEj99W5nLGR1IGxp8mNoLFRo4G5oIHBo9OwgSHXq7Ao=',
  'windows-874':
    'qtfozbrD1MnRtyy7w9DgwLe42MOh1Kgst9XozcLZ6Aq6w9TJ0bcgvOnS5MvBzdXK0rkgqNOh0bQsytTop7fNLKLNueGh6LkKw+nS' +
    'uaHS4b+0zcKq6dKnLM3Sy9LDLOCq1cKnw9LCCuLDp+HDwcPUweKipyziw6fhw8Esy7nNp6TSwgo=',
};

describe('a sheet of firms', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  async function provision(content: Buffer, options?: ProvisioningSubmission['options']) {
    const agency = await newAgency(app);
    const submission = { content, fileName: 'firms', options };
    const { id } = await app.get(Provisioning).submit(testContext, agency.id, submission);
    await app.get(OperationRunner).run(id, new AbortController().signal);
    const operation = await app.get(Operations).get(testContext, 'all', id);
    const reports = await app.get(Operations).rows(testContext, id, { limit: 100 });
    const firms = await app.get(TenantDirectory).list(testContext, { agencyIds: [agency.id] }, { limit: 100 });
    const names = firms.map(({ tenant }) => [tenant.name, tenant.sector, tenant.locale, tenant.country]).reverse();
    return { operation, reports, names, firms };
  }

  it.each([
    [
      'gb18030',
      [
        ['云岭茶叶有限公司', 'food', 'zh-Hans', 'CN'],
        ['大理手工艺品合作社', 'handicrafts', 'zh-Hans', 'CN'],
        ['红河农产品贸易公司', 'food', 'zh-Hans', 'CN'],
        ['丽江旅游服务公司', 'tourism', 'zh-Hans', 'CN'],
      ],
    ],
    [
      'windows-1258',
      [
        ['Công ty trà Thái Nguyên', 'food', 'vi', 'VN'],
        ['Hợp tác xã dệt Mỹ Nghiệp', 'handicrafts', 'vi', 'VN'],
        ['Du lịch Sông Hương', 'tourism', 'vi', 'VN'],
      ],
    ],
    [
      'windows-874',
      [
        ['บริษัท ผ้าไหมอีสาน จำกัด', 'handicrafts', 'th', 'TH'],
        ['ร้านกาแฟดอยช้าง', 'food', 'th', 'TH'],
        ['โรงแรมริมโขง', 'tourism', 'th', 'TH'],
      ],
    ],
  ] as const)('is read in %s', async (encoding, expected) => {
    const { operation, reports, names } = await provision(Buffer.from(SHEETS[encoding], 'base64'));
    expect(operation).toMatchObject({ status: 'done', result: { encoding } });
    expect(reports).toEqual([]);
    expect(names).toEqual(expected);
  });

  it('is read in UTF-16, with semicolons', async () => {
    const { names } = await provision(Buffer.from('\uFEFFຊື່ບໍລິສັດ;ຂະແໜງການ\nບໍລິສັດ ຊາລາວ;ອາຫານ\n', 'utf16le'));
    expect(names).toEqual([['ບໍລິສັດ ຊາລາວ', 'food', 'lo', 'LA']]);
  });

  it('is read from XLSX, with numbers as cells and a title above the header', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('Notes').addRow(['nothing here']);
    const sheet = workbook.addWorksheet('Firms');
    sheet.addRow(['Members of the chamber']);
    sheet.addRow([]);
    sheet.addRow(['កុម្មវិធី', 'ឈ្មោះក្រុមហ៊ុន', 'លេខចុះបញ្ជី', 'លេខទូរស័ព្ទ']);
    sheet.addRow(['x', 'ក្រុមហ៊ុនសូត្រខ្មែរ', 500123456, '012 345 678']);
    const content = Buffer.from(await workbook.xlsx.writeBuffer());
    const { operation, reports, firms } = await provision(content, { sheetName: 'Firms' });
    expect(reports).toEqual([]);
    expect(operation.result).toMatchObject({ format: 'xlsx', sheetName: 'Firms', headerRow: 3 });
    expect(firms[0]!.tenant).toMatchObject({
      locale: 'km',
      phone: '+85512345678',
      sourceKey: 'registration:500123456',
    });
  });

  it('takes options as people write them, and refuses those that mean nothing', async () => {
    const options = { country: 'Laos', locale: 'lo_LA', sector: 'tea', theme: 'craft' } as never;
    const { firms } = await provision(Buffer.from('name\nPlain\n'), options);
    expect(firms[0]).toMatchObject({
      tenant: { country: 'LA', locale: 'lo', sector: 'food' },
      site: { theme: 'craft' },
    });
    const wrong = provision(Buffer.from('name\nPlain\n'), { country: 'Oz', encoding: 'utf-99' });
    await expect(wrong).rejects.toMatchObject({ fields: [{ pointer: '/country' }, { pointer: '/encoding' }] });
  });
});
