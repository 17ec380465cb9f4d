import { z } from 'zod';
import { isId } from '#kernel';
import { idSchema as id, localizedTextSchema, momentSchema as moment, phoneSchema } from '#platform/validation';
import { PUBLIC_EMPLOYEE_FIELDS } from './entities';

const nameSchema = localizedTextSchema(200);
const textSchema = localizedTextSchema(20_000);

/** Address part of a person's page. Never an id: the pages of people without a slug are at theirs. */
const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use a to z, 0 to 9 and single hyphens')
  .refine((slug): boolean => !isId(slug), 'Use words, not an id');

/** A language that a person speaks. */
export const spokenLanguageSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  level: z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native']),
});

/** A new or changed department. */
export const departmentSchema = z.strictObject({
  name: nameSchema,
  parentId: id.nullable().default(null),
  position: z.number().int().min(0).default(0),
});

/** A new employee. Without a slug, one is made from the name. */
export const employeeSchema = z.strictObject({
  slug: slugSchema.optional(),
  code: z.string().trim().min(1).max(60).nullable().default(null),
  name: nameSchema,
  title: nameSchema.nullable().default(null),
  bio: textSchema.nullable().default(null),
  departmentId: id.nullable().default(null),
  photoAssetId: id.nullable().default(null),
  email: z.email().max(254).nullable().default(null),
  phone: phoneSchema.nullable().default(null),
  languages: z.array(spokenLanguageSchema).max(20).default([]),
  position: z.number().int().min(0).default(0),
  isPublic: z.boolean().default(false),
});

/** A change of an employee; what is left out stays. */
export const employeeChangeSchema = z.strictObject({
  slug: slugSchema.optional(),
  code: employeeSchema.shape.code.unwrap().optional(),
  name: nameSchema.optional(),
  title: nameSchema.nullable().optional(),
  bio: textSchema.nullable().optional(),
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
  title: nameSchema,
  description: textSchema.nullable().default(null),
  location: nameSchema.nullable().default(null),
  departmentId: id.nullable().default(null),
  employmentType: z.enum(['full_time', 'part_time', 'temporary', 'internship']).default('full_time'),
  status: z.enum(['draft', 'open', 'closed']).default('draft'),
  closesAt: moment.nullable().default(null),
});

/** A change of a vacancy; what is left out stays. */
export const vacancyChangeSchema = z.strictObject({
  title: nameSchema.optional(),
  description: textSchema.nullable().optional(),
  location: nameSchema.nullable().optional(),
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
