import type { INestApplicationContext } from '@nestjs/common';
import type { TenantContext } from '#kernel';
import { Departments, Employees, PUBLIC_EMPLOYEE_FIELDS, type SpokenLanguage, Vacancies } from '#features/people';
import type { DemoEmployee, DemoTenant, Text } from './content';
import { required } from './texts';

const LEVELS: Record<DemoEmployee['languages'][number]['level'], SpokenLanguage['level']> = {
  native: 'native',
  fluent: 'C1',
  working: 'B2',
  basic: 'A2',
};
const DAY = 24 * 3600_000;

/** Enters a firm's departments, people and vacancies, those that are not there yet. Returns employee ids by code. */
export async function seedPeople(
  app: INestApplicationContext,
  ctx: TenantContext,
  demo: DemoTenant,
  assetIds: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const { storefront } = demo;
  const departmentIds = await seedDepartments(app, ctx, demo);
  const employees = app.get(Employees, { strict: false });
  const existing = await employees.list(ctx, { limit: 200 });
  const ids = new Map(existing.flatMap(({ code, id }) => (code ? [[code, id] as const] : [])));
  for (const [position, person] of demo.employees.entries()) {
    if (ids.has(person.code)) continue;
    const created = await employees.create(ctx, {
      code: person.code,
      name: required(demo.source, namesOf(demo, person)),
      title: required(demo.source, person.position),
      bio: storefront.bios[person.code] ? required(demo.source, storefront.bios[person.code]!) : null,
      departmentId: departmentIds.get(person.department) ?? null,
      photoAssetId: assetIds.get(`people/${person.code}`) ?? null,
      email: storefront.emails[person.code] ?? null,
      phone: null,
      languages: person.languages.map(({ locale, level }) => ({ language: locale, level: LEVELS[level] })),
      position,
      isPublic: person.public,
    });
    if (person.consent) {
      await employees.recordConsent(ctx, created.id, { fields: [...PUBLIC_EMPLOYEE_FIELDS], expiresAt: null });
    }
    ids.set(person.code, created.id);
  }
  await seedVacancies(app, ctx, demo, departmentIds);
  return ids;
}

async function seedDepartments(
  app: INestApplicationContext,
  ctx: TenantContext,
  demo: DemoTenant,
): Promise<Map<string, string>> {
  const departments = app.get(Departments, { strict: false });
  const existing = await departments.list(ctx);
  const ids = new Map<string, string>();
  for (const [position, { code, name }] of demo.departments.entries()) {
    const text = required(demo.source, name);
    const found = existing.find((row) => row.name.text[text.source] === text.text[text.source]);
    const { id } = found ?? (await departments.create(ctx, { name: text, parentId: null, position }));
    ids.set(code, id);
  }
  return ids;
}

async function seedVacancies(
  app: INestApplicationContext,
  ctx: TenantContext,
  demo: DemoTenant,
  departmentIds: ReadonlyMap<string, string>,
): Promise<void> {
  const vacancies = app.get(Vacancies, { strict: false });
  const existing = await vacancies.list(ctx);
  for (const vacancy of demo.vacancies) {
    const title = required(demo.source, vacancy.title);
    if (existing.some((row) => row.title.text[title.source] === title.text[title.source])) continue;
    await vacancies.create(ctx, {
      title,
      description: required(demo.source, vacancy.description),
      location: required(demo.source, demo.address),
      departmentId: departmentIds.get(vacancy.department) ?? null,
      employmentType: 'full_time',
      status: 'open',
      closesAt: new Date(Date.now() + vacancy.closesInDays * DAY),
    });
  }
}

/** The name in Latin letters, and in the person's own script. The firm that writes in English first has Chinese staff. */
function namesOf({ source }: DemoTenant, { name, latinName }: DemoEmployee): Text {
  const own = source === 'en' ? 'zh-Hans' : source;
  return name === latinName ? { [source]: name } : { en: latinName, [own]: name };
}
