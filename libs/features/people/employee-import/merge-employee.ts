import { isDeepStrictEqual } from 'node:util';
import { newId, type TenantContext } from '#kernel';
import type { RowReport } from '#features/operations';
import { cleanRichText } from '#platform/rich-text';
import type { Employee, SpokenLanguage } from '../entities';
import type { EmployeeField } from './columns';
import type { DepartmentPaths } from './department-paths';
import { type MergedConsent, mergeConsent, NO_CONSENT } from './merge-consent';
import { mergeTexts } from './merge-texts';
import type { EmployeeRow } from './read-row';
import type { Texts } from './text-locale';

/** All that a sheet may change of a person. */
export const IMPORTED_COLUMNS = [
  'code',
  'departmentId',
  'name',
  'title',
  'bio',
  'email',
  'phone',
  'languages',
  'isPublic',
  'consentFields',
  'consentedAt',
  'consentExpiresAt',
] as const;

/** Level of a language for which the sheet names none, between "basic" and "proficient" (CEFR). */
const UNSAID_LEVEL = 'B1';

/** A person after a row was applied. */
export interface MergedEmployee {
  employee: Employee;
  isChanged: boolean;
  consentEvent: MergedConsent['event'];
  reports: RowReport[];
}

/** Applies a row to a person, or makes one of it. The version goes up only when something is different. */
export function mergeEmployee(
  ctx: TenantContext,
  before: Employee | undefined,
  row: EmployeeRow,
  departments: DepartmentPaths,
  now: Date,
): MergedEmployee {
  const reports: RowReport[] = [];
  const warn = (field: EmployeeField, what: Pick<RowReport, 'code' | 'args'>): void => {
    reports.push({ rowNumber: row.rowNumber, level: 'warning', column: row.header(field), ...what });
  };
  const { consent, event } = mergeConsent(before ?? NO_CONSENT, row, now);
  const source = row.nameSource;
  const after: Employee = {
    ...(before ?? blank(ctx, now)),
    ...consent,
    code: row.code ?? before?.code ?? null,
    name: mergeTexts(before?.name ?? null, row.name, source)!,
    title: mergeTexts(before?.title ?? null, row.title, source),
    bio: mergeTexts(before?.bio ?? null, cleanTexts(row.bio), source),
    email: row.email ?? before?.email ?? null,
    phone: row.phone ?? before?.phone ?? null,
    languages: mergeLanguages(before?.languages ?? [], row, warn),
  };
  if (row.department) after.departmentId = departments.resolve(row.department, after.departmentId);
  if (event === 'refused') warn('consent', { code: 'employee_consent_withdrawn' });
  if (row.isPublic === false) after.isPublic = false;
  if (row.isPublic === true) {
    // The wish to show somebody is taken only together with their consent, or as it was.
    after.isPublic ||= consent.consentedAt !== null;
    if (!consent.consentedAt && event !== 'refused') warn('public', { code: 'employee_public_without_consent' });
  }
  const isChanged = !before || IMPORTED_COLUMNS.some((column) => !isDeepStrictEqual(before[column], after[column]));
  if (before && isChanged) Object.assign(after, { version: before.version + 1, updatedAt: now });
  return { employee: after, isChanged, consentEvent: event, reports };
}

function blank(ctx: TenantContext, now: Date): Omit<Employee, 'name'> {
  return {
    ...NO_CONSENT,
    tenantId: ctx.tenantId,
    id: newId(),
    code: null,
    slug: null,
    departmentId: null,
    title: null,
    bio: null,
    photoAssetId: null,
    email: null,
    phone: null,
    languages: [],
    position: 0,
    isPublic: false,
    leftAt: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

function cleanTexts(texts: Texts | undefined): Texts | undefined {
  if (!texts) return undefined;
  const clean = Object.entries(texts).map(([locale, text]) => [locale, cleanRichText(text)] as const);
  return Object.fromEntries(clean.filter(([, text]) => text !== ''));
}

/** The languages of the row. What the sheet does not say of a language, or nobody understands, stays as it was. */
function mergeLanguages(
  before: readonly SpokenLanguage[],
  { languages }: EmployeeRow,
  warn: (field: EmployeeField, what: Pick<RowReport, 'code' | 'args'>) => void,
): SpokenLanguage[] {
  if (!languages) return [...before];
  const merged = languages.flatMap(({ language, level, isBadLevel, place }): SpokenLanguage[] => {
    const known = before.find((own) => own.language === language);
    if (level || known) return [{ language, level: level ?? known!.level }];
    if (isBadLevel) return [];
    warn('languages', { code: 'employee_level_missing', args: { entry: place, used: UNSAID_LEVEL } });
    return [{ language, level: UNSAID_LEVEL }];
  });
  if (merged.length > MAX_LANGUAGES) warn('languages', { code: 'list_too_long', args: { limit: MAX_LANGUAGES } });
  return merged.length > 0 ? merged.slice(0, MAX_LANGUAGES) : [...before];
}

/** As many as the console takes. */
const MAX_LANGUAGES = 20;
