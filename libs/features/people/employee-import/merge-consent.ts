import { type Employee, PUBLIC_EMPLOYEE_FIELDS } from '../entities';
import type { EmployeeRow } from './read-row';

/** What an employee's row says of the person's consent. */
export type Consent = Pick<Employee, 'consentFields' | 'consentedAt' | 'consentExpiresAt'>;

/** The consent after a row has spoken of it, and what has happened. */
export interface MergedConsent {
  consent: Consent;
  /** `refused`: the person has withdrawn it before, and a sheet does not bring it back. */
  event?: 'given' | 'withdrawn' | 'refused';
}

/** Nobody has consented yet. */
export const NO_CONSENT: Consent = { consentFields: [], consentedAt: null, consentExpiresAt: null };

/** Merges what a row says of consent. What the person has agreed to already is kept with the time when they did. */
export function mergeConsent(
  before: Consent,
  row: Pick<EmployeeRow, 'consent' | 'consentUntil'>,
  now: Date,
): MergedConsent {
  const kept = { consent: pick(before) };
  if (row.consent?.length === 0) return before.consentedAt ? { consent: NO_CONSENT, event: 'withdrawn' } : kept;
  if (!row.consent && !(row.consentUntil && before.consentedAt)) return kept;
  if (!before.consentedAt && before.consentExpiresAt) return { ...kept, event: 'refused' };
  const fields = row.consent ?? before.consentFields;
  const expiresAt = row.consentUntil ?? (before.consentedAt ? before.consentExpiresAt : null);
  const isSame =
    before.consentedAt !== null &&
    PUBLIC_EMPLOYEE_FIELDS.every((field) => fields.includes(field) === before.consentFields.includes(field)) &&
    expiresAt?.getTime() === before.consentExpiresAt?.getTime();
  if (isSame) return kept;
  return { consent: { consentFields: [...fields], consentedAt: now, consentExpiresAt: expiresAt }, event: 'given' };
}

function pick({ consentFields, consentedAt, consentExpiresAt }: Consent): Consent {
  return { consentFields, consentedAt, consentExpiresAt };
}
