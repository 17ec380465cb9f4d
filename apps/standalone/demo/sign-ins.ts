import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { AppError, type Context, type Role } from '#kernel';
import type { MemberScope } from '#features/access';
import { Users } from '#features/access';
import type { Agency } from '#features/agencies';
import { Tenants } from '#features/tenants';
import { CONFIG, type Config } from '#platform/config';
import { Database } from '#platform/database';
import { writeFileDurably } from '#platform/storage';
import { demoTenants } from './content';

/** Somebody who can sign in to the demo. */
export interface DemoSignIn {
  role: Role;
  place: string;
  email: string;
  password: string;
}

const FILE = 'demo-sign-ins.json';

/** The demo's sign-ins of this installation, or none. */
export function readSignIns(dataDir: string): DemoSignIn[] {
  const path = join(dataDir, FILE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DemoSignIn[]) : [];
}

/**
 * Makes an admin of the demo's agency and an owner of its first firm. Their passwords are random: the server listens to
 * the whole network, and a demo's well-known password would be a way in.
 */
export async function seedSignIns(
  app: INestApplicationContext,
  ctx: Context,
  agencies: ReadonlyMap<string, Agency>,
): Promise<void> {
  const { dataDir } = app.get<Config>(CONFIG, { strict: false });
  const top = agencies.get('yunnan')!;
  const firm = demoTenants[0]!;
  const tenants = await app
    .get(Database, { strict: false })
    .read(ctx, (manager) =>
      app
        .get(Tenants, { strict: false })
        .bySourceKeys(manager, agencies.get(firm.agency)!.id, [`demo:${firm.subdomain}`]),
    );
  const tenant = tenants.get(`demo:${firm.subdomain}`)!;
  const wanted: Array<{ role: Role; place: string; email: string; scope: MemberScope }> = [
    { role: 'agency_admin', place: top.name, email: 'admin@yunnan.example', scope: { agencyId: top.id } },
    { role: 'owner', place: tenant.name, email: `owner@${firm.subdomain}.example`, scope: { tenantId: tenant.id } },
  ];
  // The passwords are written before the accounts are made: an account whose password nobody knows would be lost.
  const signIns = readSignIns(dataDir);
  for (const { role, place, email } of wanted) {
    if (!signIns.some((known) => known.email === email)) {
      signIns.push({ role, place, email, password: randomBytes(9).toString('base64url') });
    }
  }
  await writeFileDurably(join(dataDir, FILE), `${JSON.stringify(signIns, null, 2)}\n`, 0o600);
  for (const { role, email, scope } of wanted) {
    const { password } = signIns.find((known) => known.email === email)!;
    await app
      .get(Users, { strict: false })
      .create(ctx, {
        email,
        name: role === 'owner' ? 'Demo owner' : 'Demo admin',
        locale: 'en',
        password,
        roles: [{ scope, role }],
      })
      .catch((error: unknown) => {
        if (!(error instanceof AppError && error.code === 'user_exists')) throw error;
      });
  }
}
