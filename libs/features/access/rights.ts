import type { Role } from '#kernel';

/** What can be allowed. Routes name one each; API tokens carry a choice of them as scopes. */
export const RIGHTS = [
  'agency.read',
  'agency.manage',
  'tenant.create',
  'tenant.read',
  'tenant.manage',
  'catalog.read',
  'catalog.write',
  'people.read',
  'people.write',
  'media.read',
  'media.write',
  'site.read',
  'site.write',
  'site.publish',
  'inquiries.read',
  'inquiries.write',
  'translate',
  'audit.read',
  'members.manage',
  'themes.read',
  'themes.manage',
  'platform.manage',
] as const;

/** One right. */
export type Right = (typeof RIGHTS)[number];

const TRANSLATOR: readonly Right[] = ['tenant.read', 'catalog.read', 'media.read', 'site.read', 'translate'];
const HR: readonly Right[] = ['tenant.read', 'people.read', 'people.write', 'media.read', 'media.write'];
const EDITOR: readonly Right[] = [
  ...TRANSLATOR,
  'catalog.write',
  'media.write',
  'site.write',
  'site.publish',
  'inquiries.read',
  'inquiries.write',
];
const OWNER: readonly Right[] = [...new Set([...EDITOR, ...HR]), 'tenant.manage', 'audit.read', 'members.manage'];
/** Officers help firms with everything, but who belongs to the agency and its log are its admins' business. */
const OFFICER: readonly Right[] = [
  ...OWNER.filter((right) => right !== 'audit.read'),
  'agency.read',
  'tenant.create',
  'themes.read',
];
const ADMIN: readonly Right[] = [...OFFICER, 'audit.read', 'agency.manage', 'themes.manage'];

/** Which role has which rights, where it holds: officers and admins in their agency and all below it. */
export const RIGHTS_OF_ROLE: Readonly<Record<Role, ReadonlySet<Right>>> = {
  operator: new Set(RIGHTS),
  agency_admin: new Set(ADMIN),
  agency_officer: new Set(OFFICER),
  owner: new Set(OWNER),
  editor: new Set(EDITOR),
  hr_manager: new Set(HR),
  translator: new Set(TRANSLATOR),
};

/** The kinds of scope, and the roles that can be held in each. */
export const ROLES_OF_SCOPE = {
  platform: ['operator'],
  agency: ['agency_admin', 'agency_officer'],
  tenant: ['owner', 'editor', 'hr_manager', 'translator'],
} as const satisfies Record<string, readonly Role[]>;

/** All rights of several roles together. */
export function rightsOf(roles: Iterable<Role>): Set<Right> {
  const rights = new Set<Right>();
  for (const role of roles) for (const right of RIGHTS_OF_ROLE[role]) rights.add(right);
  return rights;
}

/** True when somebody with these rights may give the role to another: no right in it goes beyond their own. */
export function mayGrant(rights: ReadonlySet<Right>, role: Role): boolean {
  for (const right of RIGHTS_OF_ROLE[role]) if (!rights.has(right)) return false;
  return true;
}
