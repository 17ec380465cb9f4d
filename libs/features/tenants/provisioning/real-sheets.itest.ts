import { join } from 'node:path';
import { OperationRunner, Operations } from '#features/operations';
import { Site } from '#features/sites';
import { createTestApp, describeWithData, newAgency, type TestApp, testContext } from '#testing';
import { Tenant } from '../entities';
import { Provisioning, type ProvisioningSubmission } from './provisioning';

describeWithData('provisioning from real sheets', '.', (data) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  async function provision(file: string, more: Partial<ProvisioningSubmission> = {}, agency?: { id: string }) {
    agency ??= await newAgency(app);
    const { id } = await app
      .get(Provisioning)
      .submit(testContext, agency.id, { content: { path: join(data, file) }, fileName: file, ...more });
    await app.get(OperationRunner).run(id, new AbortController().signal);
    const operation = await app.get(Operations).get(testContext, 'all', id);
    const rows = await app.get(Operations).rows(testContext, id, { limit: 500 });
    return app.db.read(testContext, async (manager) => {
      const tenants = await manager.find(Tenant, { where: { agencyId: agency.id }, order: { id: 'ASC' } });
      const sites = new Map((await manager.find(Site)).map((site) => [site.tenantId, site]));
      return { operation, rows, firms: tenants.map((tenant) => ({ ...tenant, site: sites.get(tenant.id)! })) };
    });
  }

  it('makes a firm of each of 5,193 names in many scripts, of those in Zawgyi when it is told how', async () => {
    const file = 'companies-tenants/open_tenants.csv';
    const mapping = { name: 'name', country: 'country', kind: 'description' };
    const agency = await newAgency(app);
    const { operation, rows } = await provision(file, { mapping }, agency);
    const doubtful = rows.length;
    expect(new Set(rows.map(({ code }) => code))).toEqual(new Set(['row_zawgyi']));
    expect(doubtful).toBeLessThan(25);
    const done = 5193 - doubtful;
    expect(operation).toMatchObject({ status: 'done', total: 5193, done, failed: doubtful, unchanged: 0 });
    const again = await provision(file, { mapping, options: { zawgyi: 'convert' } }, agency);
    expect(again.operation).toMatchObject({ status: 'done', done: 5193, failed: 0, unchanged: done });
    const { firms } = again;
    expect(firms).toHaveLength(5193);
    expect(new Set(firms.map(({ site }) => site.subdomain)).size).toBe(5193);
  });

  it.each([
    ['companies-thai-registry/99_201501.csv', 5980],
    ['companies-thai-registry/99_201508.csv', 4912],
  ])('reads %s as it is', async (file, total) => {
    const { operation, rows, firms } = await provision(file);
    expect(rows).toEqual([]);
    expect(operation).toMatchObject({ status: 'done', total, done: total, failed: 0, unchanged: 0 });
    expect(operation.result).toMatchObject({ encoding: 'windows-874', headerRow: 3 });
    expect(firms).toHaveLength(total);
    expect(new Set(firms.map(({ locale, country, currency }) => `${locale} ${country} ${currency}`))).toEqual(
      new Set(['th TH THB']),
    );
    expect(firms.every(({ address, story, site }) => address && story && /^[a-z0-9-]+$/.test(site.subdomain))).toBe(
      true,
    );
  });

  it('reads Khmer branches with their English names', async () => {
    const { operation, firms } = await provision('companies-sea-names/khmer_bank_branches.csv');
    expect(operation).toMatchObject({ status: 'done', failed: 0 });
    expect(firms[0]).toMatchObject({
      locale: 'km',
      country: 'KH',
      names: { source: 'km', text: { en: expect.any(String) } },
      site: { locales: ['km', 'en'], subdomain: expect.stringContaining('russey-keo') },
    });
  });

  it('asks before it takes or converts names of clinics in Zawgyi', async () => {
    const file = 'companies-sea-names/burmese_zawgyi_clinics.csv';
    const mapping = { clinic_name_zawgyi: 'name', address_zawgyi: 'address' };
    const asked = await provision(file, { mapping });
    const doubtful = new Set(asked.rows.filter(({ code }) => code === 'row_zawgyi').map(({ rowNumber }) => rowNumber));
    expect(doubtful.size).toBeGreaterThan(15);
    expect(asked.operation).toMatchObject({ status: 'done', failed: doubtful.size });
    const converted = await provision(file, { mapping, options: { zawgyi: 'convert' } });
    expect(converted.operation).toMatchObject({ status: 'done', failed: 0 });
    expect(converted.firms.map(({ name }) => name)).toContainEqual(expect.stringContaining('ချမ်းငြိမ်းအောင်'));
    expect(converted.rows.map(({ code }) => code)).toContain('row_zawgyi_converted');
    const kept = await provision(file, { mapping, options: { zawgyi: 'keep' } });
    expect(kept.firms.map(({ name }) => name)).toContainEqual(expect.stringContaining('ခ်မ္းျငိမ္းေအာင္'));
  });

  it('reads brands with names in several languages', async () => {
    const { operation, rows, firms } = await provision('companies-brands/brands_cn_th_vn_kh_la_mm.csv', {
      mapping: { displayName: 'name', countries: 'country', 'name:zh': '' },
    });
    expect(operation).toMatchObject({ status: 'done', failed: 0 });
    expect(firms.length).toBe(operation.total! - operation.unchanged);
    expect(new Set(rows.map(({ code }) => code))).toEqual(
      operation.unchanged > 0 ? new Set(['row_duplicate']) : new Set(),
    );
  });
});
