import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { Option } from 'commander';
import { type MemberScope, Users } from '#features/access';
import { Agencies } from '#features/agencies';
import { findTenant } from '#features/tenants';
import { isLocale, LOCALES, ROLES, type Role } from '#kernel';
import { Database } from '#platform/database';
import { findTenantBySubdomain } from '../find-tenant';
import type { CommandTools, DefineCommand } from '../run-command';

interface Options {
  agency?: string;
  tenant?: string;
  role: Role;
  name?: string;
  locale?: string;
  passwordStdin?: boolean;
}

/** `teahorse user create`: gives somebody a role, by an invitation link or with a password from stdin. */
export const defineUser: DefineCommand = (program, run) => {
  const command: Command = program
    .command('user')
    .description('Give people access')
    .command('create')
    .description('Give somebody a role; prints the link with which they choose a password')
    .argument('<email>', 'their e-mail address')
    .option('--agency <slug>', 'in this agency')
    .option('--tenant <subdomain>', 'in this firm')
    .addOption(new Option('--role <role>', 'what they may do').choices([...ROLES]).makeOptionMandatory())
    .option('--name <name>', 'their name')
    .addOption(new Option('--locale <tag>', 'their language').choices([...LOCALES]))
    .option('--password-stdin', 'read the password from stdin instead of printing a link')
    .action((email: string, options: Options) => {
      const given = [options.agency, options.tenant, options.role === 'operator' || undefined].filter(Boolean).length;
      if (given !== 1)
        command.error('Give --agency or --tenant; only the role operator takes neither.', { exitCode: 2 });
      return run((tools) => createUser(tools, email, options));
    });
};

async function createUser(tools: CommandTools, email: string, options: Options): Promise<void> {
  const { get, ctx, answer } = tools;
  const { scope, place } = await findScope(tools, options);
  const locale = isLocale(options.locale) ? options.locale : ctx.locale;
  const name = options.name ?? email.split('@')[0]!;
  if (options.passwordStdin) {
    const password = (await text(process.stdin)).replace(/\r?\n$/, '');
    const user = await get(Users).create(ctx, {
      email,
      name,
      locale,
      password,
      roles: [{ scope, role: options.role }],
    });
    answer({ id: user.id, email, role: options.role }, [`${email} can sign in as ${options.role} of ${place}.`]);
    return;
  }
  const invitation = { email, name, locale, scope, role: options.role, place };
  const invited = await get(Database).transact(ctx, (tx) => get(Users).invite(tx, ctx, invitation));
  answer({ id: invited.userId, email, role: options.role, link: invited.link ?? null }, [
    `${email} is ${options.role} of ${place}.`,
    ...(invited.link ? [`They choose a password here: ${invited.link}`] : []),
  ]);
}

async function findScope(tools: CommandTools, options: Options): Promise<{ scope: MemberScope; place: string }> {
  const { get, ctx } = tools;
  if (options.agency) {
    const agency = await get(Agencies).getBySlug(ctx, options.agency);
    return { scope: { agencyId: agency.id }, place: agency.name };
  }
  if (options.tenant) {
    const { tenantId } = await findTenantBySubdomain(tools, options.tenant);
    const tenant = await get(Database).read(ctx, (manager) => findTenant(manager, tenantId));
    return { scope: { tenantId }, place: tenant!.name };
  }
  return { scope: 'platform', place: 'Teahorse' };
}
