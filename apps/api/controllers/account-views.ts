import { z } from 'zod';
import { type ApiToken, PASSWORD_LENGTH, RIGHTS, type Session, type User } from '#features/access';
import type { Agency } from '#features/agencies';
import { LOCALES, ROLES } from '#kernel';
import { momentView } from './views';

/** What requests about accounts hold, and what is answered to them. */

const localeSchema = z.enum(LOCALES);
const idSchema = z.uuid();

/** A name of a person, an agency, a token. */
export const nameSchema = z.string().trim().min(1).max(200);

/** A password to be set; the service looks closer. */
export const passwordSchema = z
  .string()
  .min(1)
  .max(PASSWORD_LENGTH.max * 4);

/** What somebody types as their sign-in name: an e-mail address or a phone number with country code. */
export const identifierSchema = z.string().trim().min(1).max(254);

/** The secret of a link. */
export const secretSchema = z.string().min(20).max(100);

export const userView = z.object({
  id: idSchema,
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  locale: localeSchema,
});

export const meView = userView.extend({
  memberships: z.array(
    z.object({
      role: z.enum(ROLES),
      agencyId: idSchema.nullable(),
      tenantId: idSchema.nullable(),
      /** Of the agency or tenant; null for the platform. */
      name: z.string().nullable(),
      rights: z.array(z.enum(RIGHTS)),
    }),
  ),
});

export const sessionView = z.object({
  id: idSchema,
  userAgent: z.string(),
  current: z.boolean(),
  createdAt: momentView,
  lastSeenAt: momentView,
  expiresAt: momentView,
});

export const tokenView = z.object({
  id: idSchema,
  name: z.string(),
  scopes: z.array(z.string()),
  tenantId: idSchema.nullable(),
  createdAt: momentView,
  expiresAt: momentView.nullable(),
  lastUsedAt: momentView.nullable(),
});

export const agencyView = z.object({
  id: idSchema,
  parentId: idSchema.nullable(),
  slug: z.string(),
  name: z.string(),
  locale: localeSchema,
  country: z.string(),
  version: z.int(),
});

export const memberView = z.object({
  id: idSchema,
  userId: idSchema,
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  role: z.enum(ROLES),
  active: z.boolean(),
  createdAt: momentView,
});

export const presentUser = ({ id, name, email, phone, locale }: User): z.infer<typeof userView> => ({
  id,
  name,
  email,
  phone,
  locale,
});

export const presentSession = (session: Session, currentId: string | undefined): z.infer<typeof sessionView> => ({
  id: session.id,
  userAgent: session.userAgent,
  current: session.id === currentId,
  createdAt: session.createdAt,
  lastSeenAt: session.lastSeenAt,
  expiresAt: session.expiresAt,
});

export const presentToken = (token: ApiToken): z.infer<typeof tokenView> => ({
  id: token.id,
  name: token.name,
  scopes: token.scopes,
  tenantId: token.tenantId,
  createdAt: token.createdAt,
  expiresAt: token.expiresAt,
  lastUsedAt: token.lastUsedAt,
});

export const presentAgency = (agency: Agency): z.infer<typeof agencyView> => ({
  id: agency.id,
  parentId: agency.parentId,
  slug: agency.slug,
  name: agency.name,
  locale: agency.locale,
  country: agency.country,
  version: agency.updatedAt.getTime(),
});
