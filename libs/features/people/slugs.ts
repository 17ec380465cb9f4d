import { type EntityManager, In } from 'typeorm';
import { AppError, type LocalizedText, type TenantContext } from '#kernel';
import { slugify } from '#platform/names';
import { Employee } from './entities';

/** Longest part of an address that is made from a name, in characters; the column has 120. */
const MAX = 80;
/** Numbers that are tried behind a name; a firm with more people of one name gets a part of the id there. */
const NUMBERS = 9;
/** Values in one query. */
const BATCH = 500;

/** Address of a person's page within the site, without the locale. */
export const personPath = (slug: string): string => `/team/${slug}`;

/**
 * Address parts for new people, in their order: from the English name, else the romanised one, and such as nobody in
 * the firm has. A query for some hundred people. The caller holds the tenant's turn (`AuditLog.record`) so that nobody
 * takes one meanwhile.
 */
export async function freeSlugs(
  manager: EntityManager,
  ctx: TenantContext,
  people: readonly Pick<Employee, 'id' | 'name'>[],
): Promise<string[]> {
  const wanted = people.map(({ name }) => candidates(slugOf(name)));
  const taken = await takenOf(manager, ctx, [...new Set(wanted.flat())]);
  return people.map(({ id }, index) => {
    const names = wanted[index]!;
    const slug = names.find((candidate) => !taken.has(candidate)) ?? `${names[0]}-${id.slice(-8)}`;
    taken.add(slug);
    return slug;
  });
}

/**
 * Throws unless nobody but the employee has the slug.
 * @throws AppError handle_taken
 */
export async function admitSlug(manager: EntityManager, ctx: TenantContext, slug: string, id: string): Promise<void> {
  const others = await manager.findBy(Employee, { tenantId: ctx.tenantId, slug });
  if (others.some((other) => other.id !== id)) throw new AppError('handle_taken', { handle: slug });
}

function slugOf({ source, text }: LocalizedText): string {
  return slugify(text.en ?? text[source] ?? '', { max: MAX, fallback: 'person' });
}

function candidates(base: string): string[] {
  return [base, ...Array.from({ length: NUMBERS - 1 }, (_, index) => `${base}-${index + 2}`)];
}

async function takenOf(manager: EntityManager, ctx: TenantContext, slugs: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>();
  for (let start = 0; start < slugs.length; start += BATCH) {
    const where = { tenantId: ctx.tenantId, slug: In(slugs.slice(start, start + BATCH)) };
    const rows = await manager.find(Employee, { where, select: { tenantId: true, id: true, slug: true } });
    for (const { slug } of rows) taken.add(slug!);
  }
  return taken;
}
