import { inTenant, type Locale, localized, type TenantContext } from '#kernel';
import { AuditEntry } from '#features/audit';
import { Operation, OperationRow, OperationRunner } from '#features/operations';
import { ContentChange, Site } from '#features/sites';
import { createTestApp, newTenant, type TestApp, testContext } from '#testing';
import {
  consentSchema,
  Departments,
  type Employee,
  EmployeeImports,
  type EmployeeImportSubmission,
  Employees,
  employeeSchema,
  listPublicEmployees,
} from '../index';

describe('importing a sheet of employees', () => {
  let app: TestApp;
  let ctx: TenantContext;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    ctx = await firm();
  });

  const firm = async (locale: Locale = 'th', country = 'TH') =>
    inTenant(testContext, (await newTenant(app, { locale, country })).tenant.id);
  const submit = (csv: string | Buffer, more: Partial<EmployeeImportSubmission> = {}, where = ctx) =>
    app.get(EmployeeImports).submit(where, { content: Buffer.from(csv), fileName: 'people.csv', ...more });
  const run = (id: string) => app.get(OperationRunner).run(id, new AbortController().signal);
  async function importSheet(csv: string | Buffer, more: Partial<EmployeeImportSubmission> = {}) {
    const { id } = await submit(csv, more);
    await run(id);
    return app.db.read(ctx, async (manager) => {
      const rows = await manager.find(OperationRow, {
        where: { operationId: id },
        order: { rowNumber: 'ASC', seq: 'ASC' },
      });
      return {
        operation: await manager.findOneByOrFail(Operation, { id }),
        rows,
        reports: rows.map(
          (row) => `${row.rowNumber} ${row.columnName ?? '-'} ${row.code}${row.level === 'error' ? '!' : ''}`,
        ),
      };
    });
  }
  const people = (where = ctx): Promise<Employee[]> => app.get(Employees).list(where, { limit: 2_000 });
  const shown = async (): Promise<string[]> => {
    const all = await app.db.read(ctx, (manager) => listPublicEmployees(manager, ctx, new Date()));
    return all.map(({ name }) => name.text[name.source]!);
  };
  const trail = () => app.db.read(ctx, (manager) => manager.findBy(AuditEntry, { scope: `tenant:${ctx.tenantId}` }));
  const site = () => app.db.read(ctx, (manager) => manager.findOneByOrFail(Site, { tenantId: ctx.tenantId }));
  const hire = (name: string, more: object = {}) =>
    app.get(Employees).create(ctx, employeeSchema.parse({ name: localized('th', name), ...more }));

  it('asks before it takes or converts Burmese in Zawgyi', async () => {
    const sheet = 'code,name,title\nE1,ေအာင္ေက်ာ္,Guide\nE2,အောင်ကျော်,Guide';
    expect((await importSheet(sheet)).reports).toEqual(['2 name row_zawgyi!']);
    expect((await people()).map(({ code }) => code)).toEqual(['E2']);
    expect((await importSheet(sheet, { zawgyi: 'convert' })).reports).toEqual(['2 name row_zawgyi_converted']);
    expect((await people()).find(({ code }) => code === 'E1')!.name.text.my).toBe('အောင်ကျော်');
    expect((await importSheet(sheet, { zawgyi: 'keep' })).reports).toEqual([]);
    expect((await people()).find(({ code }) => code === 'E1')!.name.text.my).toBe('ေအာင္ေက်ာ္');
  });

  const SHEET = [
    'รหัสพนักงาน,name:th,name:en,ตำแหน่ง,แผนก,อีเมล,โทรศัพท์,ภาษา,bio,เผยแพร่,ความยินยอม,ยินยอมถึง',
    '001,สมชาย ใจดี,Somchai Jaidee,ช่างทอ,การผลิต > ทอผ้า,somchai@example.com,081 234 5678,th:native; en:B2,ช่างฝีมือ,ใช่,"ชื่อ, ตำแหน่ง",31/12/2599',
    '002,มาลี ศรีสุข,,ผู้จัดการ,การผลิต,malee@example.com,,อังกฤษ:C1,,ใช่,ใช่,',
    '003,คำแพง,Khampaeng,,,,,,,,,',
  ].join('\n');

  it('gives everybody an address of their own', async () => {
    await hire('SOMCHAI');
    const names = ['Somchai', 'สมชาย', 'Somchai', ...Array.from({ length: 40 }, () => 'Nguyen Van An')];
    const rows = names.map((name, index) => `${100 + index},${name}`);
    await importSheet(['employee number,name', ...rows].join('\n'));
    const slugs = (await people()).map(({ slug }) => slug!);
    expect(slugs.slice(0, 4)).toEqual(['somchai', 'somchai-2', 'smchay', 'somchai-3']);
    expect(slugs.slice(4, 6)).toEqual(['nguyen-van-an', 'nguyen-van-an-2']);
    expect(new Set(slugs).size).toBe(44);
    await importSheet(['employee number,name', ...rows, '999,X'].join('\n'));
    expect((await people()).slice(0, 44).map(({ slug }) => slug)).toEqual(slugs);
  });

  it('makes a person of each row, with departments, languages and consent', async () => {
    const { operation, reports } = await importSheet(SHEET);
    expect(reports).toEqual([]);
    expect(operation).toMatchObject({
      kind: 'employee-import',
      status: 'done',
      total: 3,
      done: 3,
      failed: 0,
      unchanged: 0,
    });
    const [somchai, malee, khampaeng] = (await people()) as [Employee, Employee, Employee];
    const departments = await app.get(Departments).list(ctx);
    const production = departments.find(({ name }) => name.text.th === 'การผลิต')!;
    const weaving = departments.find(({ name }) => name.text.th === 'ทอผ้า')!;
    expect(departments).toHaveLength(2);
    expect([production.parentId, weaving.parentId]).toEqual([null, production.id]);
    expect(somchai).toMatchObject({
      code: '001',
      name: { source: 'th', text: { th: 'สมชาย ใจดี', en: 'Somchai Jaidee' } },
      title: localized('th', 'ช่างทอ'),
      bio: localized('th', '<p>ช่างฝีมือ</p>'),
      departmentId: weaving.id,
      email: 'somchai@example.com',
      phone: '+66812345678',
      languages: [
        { language: 'th', level: 'native' },
        { language: 'en', level: 'B2' },
      ],
      isPublic: true,
      consentFields: ['name', 'position'],
      consentExpiresAt: new Date('2056-12-31T16:00:00Z'),
      version: 1,
    });
    expect(malee).toMatchObject({ departmentId: production.id, isPublic: true, consentExpiresAt: null });
    expect(malee.consentFields).toHaveLength(8);
    expect(khampaeng).toMatchObject({ isPublic: false, consentedAt: null, departmentId: null, languages: [] });
    expect(await shown()).toEqual(['สมชาย ใจดี', 'มาลี ศรีสุข']);
  });

  it('changes nothing when the same file comes again', async () => {
    await importSheet(SHEET);
    const before = { people: await people(), departments: await app.get(Departments).list(ctx), site: await site() };
    const events = (await trail()).length;
    const { operation, reports } = await importSheet(SHEET);
    expect(operation).toMatchObject({ status: 'done', done: 3, unchanged: 3, failed: 0 });
    expect(reports).toEqual([]);
    expect(await people()).toEqual(before.people);
    expect(await app.get(Departments).list(ctx)).toEqual(before.departments);
    expect((await site()).contentVersion).toBe(before.site.contentVersion);
    expect((await trail()).slice(events).map(({ action }) => action)).toEqual(['employee_import.submitted']);
  });

  it('changes only what the sheet says, and leaves what its cells leave empty', async () => {
    await importSheet(SHEET);
    const [somchai] = (await people()) as [Employee];
    const { operation } = await importSheet('code,name,phone,position,languages\n001,,089 876 5432,,\n003,คำแพง,,,\n');
    expect(operation).toMatchObject({ done: 2, unchanged: 1, failed: 0 });
    const after = (await people())[0]!;
    expect(after).toEqual({ ...somchai, phone: '+66898765432', version: 2, updatedAt: after.updatedAt });
  });

  it('marks translations stale when it changes the name in the source language', async () => {
    await importSheet(SHEET);
    await importSheet('code,name\n001,สมชาย ใจงาม\n');
    expect((await people())[0]!.name).toEqual({
      source: 'th',
      text: { th: 'สมชาย ใจงาม', en: 'Somchai Jaidee' },
      state: { en: 'stale' },
    });
  });

  it('knows people by number, else by exactly the same name, and never gives a namesake’s row to another', async () => {
    const known = await hire('สมชาย');
    const other = await hire('มาลี', { code: '5' });
    await importSheet('code,name,phone\n1,สมชาย,0812345678\n6,มาลี,0812345679\n,คำแพง,\n');
    const all = await people();
    expect(all).toHaveLength(4);
    expect(all.find(({ id }) => id === known.id)).toMatchObject({ code: '1', phone: '+66812345678' });
    expect(all.find(({ id }) => id === other.id)).toEqual(other);
    await importSheet('name,phone\nสมชาย,0812345670\n');
    expect((await people()).find(({ id }) => id === known.id)).toMatchObject({ code: '1', phone: '+66812345670' });
    expect((await importSheet('name,phone\nมาลี,0812345670\n')).reports).toEqual(['2 name employee_name_ambiguous!']);
    expect(await people()).toHaveLength(4);
  });

  it('reports bad rows and cells with row and column, repeats none of them but the number, and imports the rest', async () => {
    const canaries = 'CANARY-name,CANARY@,CANARY-12,CANARY:C1; en:CANARY,CANARY,CANARY,CANARY';
    const csv = [
      'code,name,email,phone,languages,public,consent,consent until',
      '1,Good,good@example.com,081 234 5678,en:C1,no,,',
      ',,nobody@example.com,,,,,',
      `2,${canaries}`,
      '1,CANARY-double,,,,,,',
      ',Twice,,,,,,',
      ',Twice,,,,,,',
      '3,Shifted,,,,,,,CANARY',
      '4,Wanted,,,th,yes,,',
    ].join('\n');
    const { operation, rows, reports } = await importSheet(csv);
    expect(reports).toEqual([
      '3 name row_required!',
      '4 email employee_email_invalid',
      '4 phone employee_phone_invalid',
      '4 languages employee_language_unknown',
      '4 languages employee_level_unknown',
      '4 public employee_answer_unclear',
      '4 consent until employee_date_invalid',
      '4 consent employee_consent_unclear',
      '5 code row_duplicate!',
      '7 name employee_name_doubled!',
      '8 - row_ragged!',
      '9 languages employee_level_missing',
      '9 public employee_public_without_consent',
    ]);
    expect(operation).toMatchObject({ status: 'done', total: 8, done: 4, failed: 4 });
    expect((await people()).map(({ code, name }) => [code, name.text[name.source]])).toEqual([
      ['1', 'Good'],
      ['2', 'CANARY-name'],
      [null, 'Twice'],
      ['4', 'Wanted'],
    ]);
    expect(JSON.stringify([rows, operation, await trail()])).not.toMatch(/CANARY|Good|@example|8123|Twice|Wanted/);
    expect(rows.find(({ code }) => code === 'row_duplicate')?.args).toEqual({ value: '1', first: 2 });
  });

  it('shows nobody without consent, and takes them off when the sheet says no', async () => {
    await importSheet('code,name,public,consent\n1,A,yes,\n2,B,yes,no\n3,C,yes,yes\n4,D,no,yes\n');
    expect(await shown()).toEqual(['C']);
    expect((await people()).map(({ isPublic }) => isPublic)).toEqual([false, false, true, false]);
    await importSheet('code,consent\n3,no\n');
    expect(await shown()).toEqual([]);
    await importSheet('code,consent\n3,name\n');
    expect(await shown()).toEqual(['C']);
  });

  it('does not bring back a consent that was withdrawn in the console', async () => {
    const csv = 'code,name,public,consent\n1,A,yes,yes\n';
    await importSheet(csv);
    const [{ id }] = (await people()) as [Employee];
    await app.get(Employees).withdrawConsent(ctx, id);
    const { operation, reports } = await importSheet(csv);
    expect(operation).toMatchObject({ done: 1, unchanged: 1 });
    expect(reports).toEqual(['2 consent employee_consent_withdrawn']);
    expect(await shown()).toEqual([]);
    await app.get(Employees).recordConsent(ctx, id, consentSchema.parse({ fields: ['name'] }));
    await importSheet(csv);
    expect(await shown()).toEqual(['A']);
  });

  it('records each consent with the import as its evidence, and one entry of counts a batch', async () => {
    const names = Array.from(
      { length: 450 },
      (_, at) => `${at},Person ${at},p${at}@example.com,${at < 2 ? 'name' : ''}`,
    );
    const { operation } = await importSheet(['code,name,email,consent', ...names].join('\n'));
    const entries = await trail();
    const batches = entries.filter(({ action }) => action === 'employees.imported');
    expect(batches.map(({ details }) => [details.created, details.consentsGiven])).toEqual([
      [200, 2],
      [200, 0],
      [50, 0],
    ]);
    const consents = entries.filter(({ action }) => action === 'employee.consented');
    expect(consents.map(({ subject, details }) => [subject, details])).toEqual(
      (await people())
        .slice(0, 2)
        .map(({ id }) => [`employee:${id}`, { fields: ['name'], evidence: `operation:${operation.id}` }]),
    );
    expect(JSON.stringify(entries)).not.toMatch(/Person|@example/);
  });

  it('tells pages what has changed, and asks for one publication at the end', async () => {
    const before = await site();
    await importSheet(SHEET);
    const [somchai] = (await people()) as [Employee];
    const changes = await app.db.read(ctx, (manager) => manager.findBy(ContentChange, { tenantId: ctx.tenantId }));
    const keys = changes.filter(({ version }) => version > before.contentVersion).flatMap((change) => change.keys);
    expect(keys).toEqual(expect.arrayContaining([`employee:${somchai.id}`, 'team']));
    expect((await site()).lagSince).toBeInstanceOf(Date);
  });

  it('writes nothing in a dry run, and says the same as the run', async () => {
    const csv = `${SHEET}\n001,double,,,,,,,,,,\n`;
    const dry = await importSheet(csv, { dryRun: true });
    expect(await people()).toEqual([]);
    expect(await app.get(Departments).list(ctx)).toEqual([]);
    const real = await importSheet(csv);
    expect(dry.reports).toEqual(real.reports);
    expect(dry.operation).toMatchObject({ total: 4, done: real.operation.done, failed: real.operation.failed });
  });

  it('finds departments that are there, wherever they lie, and adds their further names', async () => {
    await importSheet('code,name,department\n1,A,Sales > Export\n2,B,Export\n3,C,sales\n');
    expect(await app.get(Departments).list(ctx)).toHaveLength(2);
    const [a, b] = (await people()) as [Employee, Employee];
    expect(b.departmentId).toBe(a.departmentId);
    await importSheet('code,department,department:en\n1,Sales > Export,Sales > Export trade\n4,,\n');
    const names = (await app.get(Departments).list(ctx)).map(({ name }) => name.text);
    expect(names).toEqual(expect.arrayContaining([{ th: 'Export', en: 'Export trade' }]));
    expect(names).toHaveLength(2);
  });

  it('reads what the caller maps, and the language and encoding that they name', async () => {
    const csv = Buffer.from([0x57, 0x65, 0x72, 0x0a, 0xca, 0xc1, 0xaa, 0xd2, 0xc2, 0x0a]);
    await importSheet(csv, { mapping: { Wer: 'name' }, encoding: 'windows-874' });
    expect((await people())[0]!.name).toEqual(localized('th', 'สมชาย'));
    await importSheet('name\nAda\n', { locale: 'en' });
    expect((await people())[1]!.name).toEqual(localized('en', 'Ada'));
    await expect(submit('a\n', { mapping: { Wer: 'nonsense' } })).rejects.toMatchObject({
      code: 'sheet_mapping_unknown',
    });
  });

  it('fails as a whole, with a reason, on what is no sheet of people', async () => {
    expect((await importSheet('colour,size\nred,9\n')).operation).toMatchObject({
      status: 'failed',
      error: { code: 'sheet_columns_missing' },
    });
    expect((await importSheet('')).operation).toMatchObject({ status: 'failed', error: { code: 'sheet_empty' } });
    const rows = Array.from({ length: 500 }, (_, at) => `Person ${at}`);
    const broken = await importSheet(['name', ...rows, '"never closed'].join('\n'));
    expect(broken.operation).toMatchObject({ status: 'failed', done: 0 });
    expect(await people()).toEqual([]);
  });

  it('is one operation while the same file is under way, and stays within its firm', async () => {
    const neighbour = await firm();
    await app
      .get(Employees)
      .create(neighbour, employeeSchema.parse({ name: localized('th', 'สมชาย ใจดี'), code: '001' }));
    const first = await submit(SHEET);
    expect((await submit(SHEET)).id).toBe(first.id);
    expect((await submit(SHEET, { dryRun: true })).id).not.toBe(first.id);
    expect((await submit(SHEET, {}, neighbour)).id).not.toBe(first.id);
    await run(first.id);
    expect(await people()).toHaveLength(3);
    expect(await people(neighbour)).toMatchObject([{ code: '001', version: 1, phone: null }]);
  });
});
