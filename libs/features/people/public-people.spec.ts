import fc from 'fast-check';
import { localized } from '#kernel';
import { type Employee, PUBLIC_EMPLOYEE_FIELDS, type PublicEmployeeField } from './entities';
import { publicProjection } from './public-people';

const NOW = new Date('2026-03-01T00:00:00Z');
const later = new Date(NOW.getTime() + 1);
const CANARY = 'CANARY';

/** Somebody whose every private value holds the canary's name. */
const person = (more: Partial<Employee> = {}): Employee => ({
  tenantId: 't',
  id: 'e',
  slug: null,
  code: `${CANARY}-code`,
  departmentId: `${CANARY}-department`,
  name: localized('en', `${CANARY}-name`),
  title: localized('en', `${CANARY}-position`),
  bio: localized('en', `${CANARY}-bio`),
  photoAssetId: `${CANARY}-photo`,
  email: `${CANARY}-email`,
  phone: `${CANARY}-phone`,
  languages: [{ language: `${CANARY}-languages`, level: 'B1' }],
  position: 1,
  isPublic: true,
  consentFields: [...PUBLIC_EMPLOYEE_FIELDS],
  consentedAt: new Date(0),
  consentExpiresAt: null,
  leftAt: null,
  version: 1,
  createdAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
  ...more,
});

describe('publicProjection', () => {
  it('has an address for everybody: the own one, or else the id', () => {
    expect(publicProjection(person(), NOW)?.slug).toBe('e');
    expect(publicProjection(person({ slug: 'li-na' }), NOW)?.slug).toBe('li-na');
  });

  it('shows exactly the fields that the person agreed to, and nobody without a name', () => {
    fc.assert(
      fc.property(fc.subarray([...PUBLIC_EMPLOYEE_FIELDS]), (fields) => {
        const shown = publicProjection(person({ consentFields: fields }), NOW);
        if (!fields.includes('name')) return expect(shown).toBeUndefined();
        const words = [...JSON.stringify(shown).matchAll(/CANARY-(\w+)/g)].map(
          ([, field]) => field as PublicEmployeeField,
        );
        return expect(words.sort()).toEqual([...fields].sort());
      }),
    );
  });

  it.each<[string, Partial<Employee>]>([
    ['whom the firm does not show', { isPublic: false }],
    ['who never consented', { consentedAt: null }],
    ['whose consent has just expired', { consentExpiresAt: NOW }],
    ['who has just left', { leftAt: NOW }],
    ['who was removed', { deletedAt: later }],
    ['who agreed to nothing', { consentFields: [] }],
  ])('shows nothing of somebody %s', (_who, more) => {
    expect(publicProjection(person(more), NOW)).toBeUndefined();
  });

  it.each<[string, Partial<Employee>]>([
    ['until the consent expires', { consentExpiresAt: later }],
    ['until they leave', { leftAt: later }],
  ])('shows somebody %s', (_until, more) => {
    expect(publicProjection(person(more), NOW)).toBeDefined();
    expect(publicProjection(person(more), later)).toBeUndefined();
  });
});
