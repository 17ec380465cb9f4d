import { z } from 'zod';
import { isId } from '#kernel';

/** Most sites that may be named one by one. */
const MAX_NAMED = 500;

/** The value of a site's `theme`: an installed theme's name, or a package. */
export const themeSchema = z.string().regex(/^(?:[a-z0-9-]{1,60}|package:[0-9a-f-]{36})$/, 'Not a theme');

/** Which sites of an agency and below it: all, those with a theme, or some. */
export const releaseTargetSchema = z.union([
  z.literal('all'),
  z.strictObject({ theme: themeSchema }),
  z.strictObject({ tenantIds: z.array(z.string().refine(isId, 'Not an id')).min(1).max(MAX_NAMED) }),
]);

/** What is released to whom. */
export const releaseRequestSchema = z.strictObject({
  theme: themeSchema.describe('Name of an installed theme, or package:<id>'),
  sites: releaseTargetSchema.describe('all, {theme} for those that have it, or {tenantIds}'),
  batchSize: z.number().int().min(1).max(200).default(50).describe('Sites that are published before the next ones'),
});

/** Which sites a release is for. */
export type ReleaseTarget = z.output<typeof releaseTargetSchema>;

/** A release to be. */
export type ReleaseRequest = z.output<typeof releaseRequestSchema>;
