import { Membership, User } from '#features/access';
import { MailRow } from '#features/mailing';
import { OperationRunner } from '#features/operations';
import { createTestApp, newAgency, type TestApp, testContext } from '#testing';
import { Tenant } from '../entities';
import { Provisioning } from './provisioning';

describe('the owners of provisioned firms', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app?.close());

  async function provision(agencyId: string, csv: string, dryRun = false): Promise<void> {
    const content = Buffer.from(csv);
    const { id } = await app.get(Provisioning).submit(testContext, agencyId, { content, fileName: 'a.csv', dryRun });
    await app.get(OperationRunner).run(id, new AbortController().signal);
  }

  const csv = [
    'name,email,contact person,locale',
    'Jade River,Jade.Owner@example.com,Somchai,th',
    'No Mail,,,',
    'Jade Hill,jade.owner@example.com,,th',
    'ตลาด,ร้าน@ตัวอย่าง.example,,',
  ].join('\n');

  it('are invited once for each firm, in the language of their firm, and by one mail', async () => {
    const agency = await newAgency(app);
    await provision(agency.id, csv);
    await provision(agency.id, csv);
    const found = await app.db.read(testContext, async (manager) => ({
      users: await manager.find(User, { order: { id: 'ASC' } }),
      memberships: await manager.find(Membership),
      mails: await manager.find(MailRow),
      tenants: await manager.findBy(Tenant, { agencyId: agency.id }),
    }));
    expect(found.tenants).toHaveLength(4);
    expect(found.users.map(({ email, name, locale }) => [email, name, locale])).toEqual([
      ['Jade.Owner@example.com', 'Somchai', 'th'],
      ['ร้าน@ตัวอย่าง.example', 'ตลาด', 'th'],
    ]);
    expect(found.memberships.map(({ role }) => role)).toEqual(['owner', 'owner', 'owner']);
    expect(found.mails.map(({ recipient }) => recipient).sort()).toEqual([
      'Jade.Owner@example.com',
      'ร้าน@ตัวอย่าง.example',
    ]);
  });

  it('hear nothing of a dry run', async () => {
    const agency = await newAgency(app);
    await provision(agency.id, 'name,email\nQuiet,quiet@example.com\n', true);
    const users = await app.db.read(testContext, (manager) => manager.countBy(User, { emailKey: 'quiet@example.com' }));
    expect(users).toBe(0);
  });
});
