import { z } from 'zod';
import { isId, LOCALES } from '#kernel';
import { PUBLIC_EMPLOYEE_FIELDS } from './entities';

/** A localized text in a request: at least the source language's text. */
export const localizedTextSchema = z
  .strictObject({
    source: z.enum(LOCALES),
    text: z.partialRecord(z.enum(LOCALES), z.string().max(20_000)),
    state: z.partialRecord(z.enum(LOCALES), z.enum(['machine', 'draft', 'approved', 'stale'])).optional(),
  })
  .refine((value) => (value.text[value.source] ?? '').trim() !== '', { path: ['text'], message: 'The source language has no text' });

const id = z.string().refine(isId, 'Not an id');
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

/** A language that a person speaks. */
export const spokenLanguageSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  level: z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native']),
});

/** A new or changed department. */
export const departmentSchema = z.strictObject({
  name: localizedTextSchema,
  parentId: id.nullable().default(null),
  position: z.number().int().min(0).default(0),
});

/** A new employee. */
export const employeeSchema = z.strictObject({
  code: z.string().trim().min(1).max(60).nullable().default(null),
  name: localizedTextSchema,
  title: localizedTextSchema.nullable().default(null),
  bio: localizedTextSchema.nullable().default(null),
  departmentId: id.nullable().default(null),
  photoAssetId: id.nullable().default(null),
  email: z.email().max(254).nullable().default(null),
  phone: z.string().regex(/^\+[1-9]\d{5,14}$/, 'Not an E.164 number').nullable().default(null),
  languages: z.array(spokenLanguageSchema).max(20).default([]),
  position: z.number().int().min(0).default(0),
  isPublic: z.boolean().default(false),
});

/** A change of an employee; what is left out stays. */
export const employeeChangeSchema = z.strictObject({
  code: employeeSchema.shape.code.unwrap().optional(),
  name: localizedTextSchema.optional(),
  title: localizedTextSchema.nullable().optional(),
  bio: localizedTextSchema.nullable().optional(),
  departmentId: id.nullable().optional(),
  photoAssetId: id.nullable().optional(),
  email: employeeSchema.shape.email.unwrap().optional(),
  phone: employeeSchema.shape.phone.unwrap().optional(),
  languages: z.array(spokenLanguageSchema).max(20).optional(),
  position: z.number().int().min(0).optional(),
  isPublic: z.boolean().optional(),
  leftAt: moment.nullable().optional(),
});

/** A person's consent to stand on public pages: to which fields, and until when. */
export const consentSchema = z.strictObject({
  fields: z.array(z.enum(PUBLIC_EMPLOYEE_FIELDS)).min(1),
  expiresAt: moment.nullable().default(null),
});

/** A new vacancy. */
export const vacancySchema = z.strictObject({
  title: localizedTextSchema,
  description: localizedTextSchema.nullable().default(null),
  location: localizedTextSchema.nullable().default(null),
  departmentId: id.nullable().default(null),
  employmentType: z.enum(['full_time', 'part_time', 'temporary', 'internship']).default('full_time'),
  status: z.enum(['draft', 'open', 'closed']).default('draft'),
  closesAt: moment.nullable().default(null),
});

/** A change of a vacancy; what is left out stays. */
export const vacancyChangeSchema = z.strictObject({
  title: localizedTextSchema.optional(),
  description: localizedTextSchema.nullable().optional(),
  location: localizedTextSchema.nullable().optional(),
  departmentId: id.nullable().optional(),
  employmentType: vacancySchema.shape.employmentType.unwrap().optional(),
  status: vacancySchema.shape.status.unwrap().optional(),
  closesAt: moment.nullable().optional(),
});

export type DepartmentInput = z.infer<typeof departmentSchema>;
export type EmployeeInput = z.infer<typeof employeeSchema>;
export type EmployeeChange = z.infer<typeof employeeChangeSchema>;
export type ConsentInput = z.infer<typeof consentSchema>;
export type VacancyInput = z.infer<typeof vacancySchema>;
export type VacancyChange = z.infer<typeof vacancyChangeSchema>;
