import type { PublicEmployeeField, PublicFields } from '#features/people';

/** What a release shows of people: names of fields by employee id, never their values. Kept beside it. */
export type ShownPeople = Readonly<Record<string, readonly PublicEmployeeField[]>>;

/** What pages may show of people now, by employee id. */
export type AllowedPeople = ReadonlyMap<string, PublicFields>;

/** What a release that is made now shows of them. */
export function shownPeople(people: AllowedPeople): ShownPeople {
  return Object.fromEntries([...people].map(([id, { shown }]) => [id, shown]));
}

/** True when a release shows somebody, or of somebody, more than is allowed now; also when nobody knows what it shows. */
export function showsMore(shown: ShownPeople | undefined, people: AllowedPeople): boolean {
  if (!shown) return true;
  return Object.entries(shown).some(([id, fields]) => fields.some((field) => !people.get(id)?.allowed.has(field)));
}
