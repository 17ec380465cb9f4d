import type { TenantContext } from '#kernel';
import type { Employee, Employees } from '#features/people';

const PAGE = 200;

/** All employees of the tenant. */
async function listAll(employees: Employees, ctx: TenantContext): Promise<Employee[]> {
  const all: Employee[] = [];
  for (;;) {
    const page = await employees.list(ctx, { after: all.at(-1)?.id, limit: PAGE });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}

/** Employee ids by what a sheet may call them: number, lower-case e-mail address, id. A number wins over an address. */
export async function employeesByContact(employees: Employees, ctx: TenantContext): Promise<Map<string, string>> {
  const contacts = new Map<string, string>();
  const all = await listAll(employees, ctx);
  for (const { id, email } of all)
    if (email && !contacts.has(email.toLowerCase())) contacts.set(email.toLowerCase(), id);
  for (const { id, code } of all) if (code) contacts.set(code, id);
  for (const { id } of all) contacts.set(id, id);
  return contacts;
}

/** What a sheet calls each employee so that it finds the same one again: number, else address, else id. */
export async function contactNames(employees: Employees, ctx: TenantContext): Promise<Map<string, string>> {
  const contacts = await employeesByContact(employees, ctx);
  const names = new Map<string, string>();
  for (const { id, code, email } of await listAll(employees, ctx)) {
    const address = email?.toLowerCase();
    const name = [code, address].find((candidate) => candidate && contacts.get(candidate) === id);
    names.set(id, name ?? id);
  }
  return names;
}
