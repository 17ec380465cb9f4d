import { type Role, ROLES } from '#kernel';
import { mayGrant, RIGHTS, RIGHTS_OF_ROLE, ROLES_OF_SCOPE, rightsOf } from './rights';

const listed = (role: Role): string[] => [...RIGHTS_OF_ROLE[role]].sort();

describe('the table of rights', () => {
  it('lets translators read and translate, and no more', () => {
    expect(listed('translator')).toEqual(['catalog.read', 'media.read', 'site.read', 'tenant.read', 'translate']);
  });

  it('lets HR managers deal with people and their pictures, and no more', () => {
    expect(listed('hr_manager')).toEqual(['media.read', 'media.write', 'people.read', 'people.write', 'tenant.read']);
  });

  it('keeps records of people from editors and translators', () => {
    for (const role of ['editor', 'translator'] as const) {
      expect(listed(role).filter((right) => right.startsWith('people.'))).toEqual([]);
    }
  });

  it('keeps agencies from tenants, and the platform from agencies', () => {
    for (const role of ROLES_OF_SCOPE.tenant) {
      expect(listed(role).filter((right) => /^(agency|platform)\.|^tenant\.create$/.test(right))).toEqual([]);
    }
    for (const role of ROLES_OF_SCOPE.agency) expect(listed(role)).not.toContain('platform.manage');
    expect(listed('operator')).toEqual([...RIGHTS].sort());
  });

  it('puts every role into exactly one kind of scope', () => {
    expect(Object.values(ROLES_OF_SCOPE).flat().sort()).toEqual([...ROLES].sort());
  });

  it('lets nobody grant a role that allows more than their own', () => {
    const grants = (granter: Role): Role[] => ROLES.filter((role) => mayGrant(rightsOf([granter]), role));
    expect(grants('operator')).toEqual([...ROLES]);
    expect(grants('agency_admin')).toEqual(ROLES.filter((role) => role !== 'operator'));
    expect(grants('owner')).toEqual(['owner', 'editor', 'hr_manager', 'translator']);
    expect(grants('editor')).toEqual(['editor', 'translator']);
    expect(grants('agency_officer')).not.toContain('agency_admin');
  });
});
