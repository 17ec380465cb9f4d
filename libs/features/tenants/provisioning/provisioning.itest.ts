import { OperationRow, OperationRunner, Operations } from '#features/operations';
import { AuditEntry } from '#features/audit';
import { Domain, Site } from '#features/sites';
import { createTestApp, newAgency, newTenant, type TestApp, testContext } from '#testing';
import { Tenant } from '../entities';
import { TenantDirectory } from '../tenant-directory';
import { Provisioning, type ProvisioningSubmission } from './provisioning';

const forever = new AbortController().signal;

describe('provisioning', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  const submit = (agencyId: string, csv: string | Buffer, more: Partial<ProvisioningSubmission> = {}) =>
    app.get(Provisioning).submit(testContext, agencyId, { content: Buffer.from(csv), fileName: 'firms.csv', ...more });

  async function provision(agencyId: string, csv: string | Buffer, more: Partial<ProvisioningSubmission> = {}) {
    const { id } = await submit(agencyId, csv, more);
    await app.get(OperationRunner).run(id, forever);
    return report(id);
  }

  async function report(id: string) {
    const operation = await app.get(Operations).get(testContext, 'all', id);
    const rows: OperationRow[] = await app.get(Operations).rows(testContext, id, { limit: 1000 });
    return {
      operation,
      rows: rows.map(({ rowNumber, level, columnName, code }) => [rowNumber, level, columnName, code]),
    };
  }

  async function firms(agencyId: string) {
    return app.db.read(testContext, async (manager) => {
      const tenants = await manager.find(Tenant, { where: { agencyId }, order: { id: 'ASC' } });
      const sites = new Map((await manager.find(Site)).map((site) => [site.tenantId, site]));
      return tenants.map((tenant) => ({ ...tenant, site: sites.get(tenant.id)! }));
    });
  }

  const messy = [
    'Name,Subdomain,Sector,Email,Phone,Locale',
    'Pu’er Old Trees,puer-trees,food,tea@example.com,+86 871 6312 0000,"zh,en"',
    ',,food,,,',
    'Reserved Ltd,admin,,,,',
    'Mixed Script,tеa,,,,',
    'Bad Mail,,,nobody,,',
    'Bad Phone,,astrology,,hello,',
    'Pu’er Old Trees,puer-trees,food,tea@example.com,,',
    'Neighbour,puer-trees,,,,',
    'Shifted,,,,,,and more',
    '<b>Bold</b> Tea,,,,,',
  ].join('\n');
  const messyRows = [
    [3, 'error', 'Name', 'row_required'],
    [4, 'error', 'Subdomain', 'subdomain_reserved'],
    [5, 'error', 'Subdomain', 'subdomain_characters'],
    [6, 'error', 'Email', 'email_invalid'],
    [7, 'warning', 'Phone', 'row_phone_invalid'],
    [7, 'warning', 'Sector', 'row_sector_unknown'],
    [8, 'warning', 'Name', 'row_duplicate'],
    [9, 'error', 'Subdomain', 'subdomain_taken'],
    [10, 'error', null, 'row_ragged'],
  ];

  it('lists every bad row in a dry run and writes nothing', async () => {
    const agency = await newAgency(app);
    const { operation, rows } = await provision(agency.id, messy, { dryRun: true });
    expect(rows).toEqual(messyRows);
    expect(operation).toMatchObject({ status: 'done', total: 10, done: 4, failed: 6, unchanged: 1 });
    expect(await firms(agency.id)).toEqual([]);
  });

  it('creates the good rows, skips the bad ones, and says the same as the dry run', async () => {
    const agency = await newAgency(app);
    const { operation, rows } = await provision(agency.id, messy);
    expect(rows).toEqual(messyRows);
    expect(operation).toMatchObject({ status: 'done', total: 10, done: 4, failed: 6, unchanged: 1 });
    const made = await firms(agency.id);
    expect(made.map(({ name, site }) => [name, site.subdomain])).toEqual([
      ['Pu’er Old Trees', 'puer-trees'],
      ['Bad Phone', 'bad-phone'],
      ['<b>Bold</b> Tea', expect.stringMatching(/^b-?bold/)],
    ]);
    expect(made[0]).toMatchObject({ phone: '+8687163120000', sector: 'food', site: { locales: ['zh-Hans', 'en'] } });
    expect(made[0]!.site.lagSince).toBeInstanceOf(Date);
    const log = await app.db.read(testContext, (manager) =>
      manager.findBy(AuditEntry, { scope: `agency:${agency.id}` }),
    );
    expect(log.map(({ action, details }) => [action, details.created])).toContainEqual(['tenants.provisioned', 3]);
  });

  it('creates nothing twice when the same file comes again, and counts it unchanged', async () => {
    const agency = await newAgency(app);
    const csv = 'name,registration no,phone\nTea,0105558004940,\nCoffee,,\nTEA ,0105558004941,\n';
    await provision(agency.id, csv);
    const before = await firms(agency.id);
    const { operation, rows } = await provision(agency.id, csv);
    expect(operation).toMatchObject({ status: 'done', done: 3, unchanged: 3, failed: 0 });
    expect(rows).toEqual([]);
    expect(await firms(agency.id)).toEqual(before);
    expect(before.map(({ site }) => site.subdomain)).toEqual(['tea', 'coffee', 'tea-2']);
  });

  it('leaves an existing firm as its owner has it, and warns where the sheet says otherwise', async () => {
    const agency = await newAgency(app);
    await provision(agency.id, 'name,registration no\nRiver,7001\n');
    const { rows } = await provision(agency.id, 'name,registration no,email\nRiver Ltd,7001,a@example.com\n');
    expect(rows).toEqual([[2, 'warning', null, 'tenant_differs']]);
    expect((await firms(agency.id))[0]).toMatchObject({ name: 'River', email: null });
  });

  it('does not bring a deleted firm back', async () => {
    const agency = await newAgency(app);
    await provision(agency.id, 'name\nGone\n');
    const [gone] = await firms(agency.id);
    await app.get(TenantDirectory).remove(testContext, { agencyIds: [agency.id] }, gone!.id);
    expect((await provision(agency.id, 'name\nGone\n')).rows).toEqual([[2, 'error', null, 'tenant_deleted']]);
  });

  it('refuses a registration number that two names share', async () => {
    const agency = await newAgency(app);
    const { rows } = await provision(agency.id, 'name,registration no\nOne Co,12345\nTwo Co,12345\n');
    expect(rows).toEqual([[3, 'error', 'registration no', 'row_registration_reused']]);
  });

  it('gives each firm its own subdomain and none that another row asks for', async () => {
    const agency = await newAgency(app);
    const taken = await newTenant(app, { name: 'Lotus' });
    expect(taken.site.subdomain).toBe('lotus');
    const names = Array.from({ length: 250 }, (_, index) => `Lotus,,${1000 + index}`);
    const csv = ['name,subdomain,registration no', ...names, 'Lotus,lotus-5,9999'].join('\n');
    const dry = await provision(agency.id, csv, { dryRun: true });
    expect(dry.operation).toMatchObject({ done: 251, failed: 0 });
    const { operation } = await provision(agency.id, csv);
    expect(operation).toMatchObject({ done: 251, failed: 0 });
    const labels = (await firms(agency.id)).map(({ site }) => site.subdomain);
    expect(labels.slice(0, 5)).toEqual(['lotus-2', 'lotus-3', 'lotus-4', 'lotus-6', 'lotus-7']);
    expect(labels.at(-1)).toBe('lotus-5');
    expect(new Set(labels).size).toBe(251);
  });

  it('returns the unfinished operation when the same file is submitted meanwhile', async () => {
    const agency = await newAgency(app);
    const first = await submit(agency.id, 'name\nTwice\n');
    expect((await submit(agency.id, 'name\nTwice\n')).id).toBe(first.id);
    expect((await submit(agency.id, 'name\nTwice\n', { dryRun: true })).id).not.toBe(first.id);
    expect((await submit(agency.id, 'name\nTwice\n', { options: { country: 'TH' } })).id).not.toBe(first.id);
  });

  it('reads columns that the caller maps', async () => {
    const agency = await newAgency(app);
    const csv = 'Wer,Was,name\n金茶,handicrafts,not this\n';
    const { operation } = await provision(agency.id, csv, { mapping: { Wer: 'name', Was: 'sector' } });
    expect(operation.result).toMatchObject({ ignoredColumns: ['name'] });
    expect(await firms(agency.id)).toMatchObject([{ name: '金茶', sector: 'handicrafts', locale: 'zh-Hans' }]);
    await expect(submit(agency.id, csv, { mapping: { Wer: 'nonsense' } })).rejects.toMatchObject({
      code: 'sheet_mapping_unknown',
    });
  });

  it('fails as a whole, with a reason, on what is no sheet of firms', async () => {
    const agency = await newAgency(app);
    const failed = async (content: string | Buffer) => (await provision(agency.id, content)).operation;
    expect(await failed('colour,size\nred,9\n')).toMatchObject({
      status: 'failed',
      error: { code: 'sheet_columns_missing' },
    });
    expect(await failed(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'))).toMatchObject({
      status: 'failed',
      error: { code: 'sheet_wrong_type' },
    });
    expect(await failed('')).toMatchObject({ status: 'failed', error: { code: 'sheet_empty' } });
    expect(await firms(agency.id)).toEqual([]);
  });

  it('makes nothing of a file that is broken further down', async () => {
    const agency = await newAgency(app);
    const rows = Array.from({ length: 1000 }, (_, index) => `Firm ${index}`);
    const { operation } = await provision(agency.id, ['name', ...rows, '"never closed'].join('\n'));
    expect(operation).toMatchObject({ status: 'failed', done: 0 });
    expect(await firms(agency.id)).toEqual([]);
  });

  it('takes language and country from a sheet that is in one language', async () => {
    const agency = await newAgency(app);
    const names = Array.from({ length: 20 }, (_, index) => `ร้านชา ${index}`);
    await provision(agency.id, ['ชื่อนิติบุคคล', ...names, 'Chai Co'].join('\n'));
    expect((await firms(agency.id)).at(-1)).toMatchObject({
      name: 'Chai Co',
      locale: 'th',
      country: 'TH',
      currency: 'THB',
    });
  });

  it('keeps domains and sites together', async () => {
    const [domains, sites] = await app.db.read(testContext, (manager) =>
      Promise.all([manager.find(Domain), manager.find(Site)]),
    );
    expect(domains.map(({ name }) => name).sort()).toEqual(sites.map(({ subdomain }) => subdomain).sort());
  });
});
