import { z } from 'zod';
import { idSchema as id, localizedTextSchema as text, momentSchema } from '#platform/validation';
import { PAGE_LIMITS as LIMITS } from './limits';
import { sectionsSchema } from './sections-schema';

/** Address part of a page: lower-case ASCII words joined by hyphens. */
const slug = z
  .string()
  .max(LIMITS.slug)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use a to z, 0 to 9 and single hyphens');

const status = z.enum(['draft', 'published']);

/** Years that both databases can keep and that a piece of news can be of. */
const moment = momentSchema.refine((at) => {
  const year = at.getUTCFullYear();
  return year >= 1970 && year < 2200;
}, 'Not within the years 1970 to 2199');

const postFields = {
  slug,
  title: text(LIMITS.title),
  summary: text(LIMITS.summary).nullable(),
  /** Rich text; sanitised when it is stored. */
  body: text(LIMITS.body).nullable(),
  pictureAssetId: id.nullable(),
  authorEmployeeId: id.nullable(),
  status,
  /** When it appears; in the future: not yet. Null: when it is first published. */
  publishedAt: moment.nullable(),
};

/** A new piece of news. Without a slug, one is made from its title. */
export const postSchema = z.strictObject({
  ...postFields,
  slug: slug.optional(),
  summary: postFields.summary.default(null),
  body: postFields.body.default(null),
  pictureAssetId: postFields.pictureAssetId.default(null),
  authorEmployeeId: postFields.authorEmployeeId.default(null),
  status: status.default('draft'),
  publishedAt: postFields.publishedAt.default(null),
});

/** A change of a piece of news; what is left out stays. */
export const postChangeSchema = z.strictObject(postFields).partial();

const pageFields = {
  kind: z.enum(['custom', 'legal']),
  slug,
  title: text(LIMITS.title),
  description: text(LIMITS.description).nullable(),
  sections: sectionsSchema,
  status,
  position: z.number().int().min(0).max(1_000_000),
};

/** A new page. Without a slug, one is made from its title; without a position, it stands behind the others. */
export const sitePageSchema = z.strictObject({
  ...pageFields,
  kind: pageFields.kind.default('custom'),
  slug: slug.optional(),
  description: pageFields.description.default(null),
  sections: sectionsSchema.default([]),
  status: status.default('draft'),
  position: pageFields.position.optional(),
});

/** A change of a page; what is left out stays. */
export const sitePageChangeSchema = z.strictObject(pageFields).partial();

/** How an owner arranges one of the theme's pages. */
export const arrangementSchema = z.strictObject({ sections: sectionsSchema });

export type PostInput = z.infer<typeof postSchema>;
export type PostChange = z.infer<typeof postChangeSchema>;
export type SitePageInput = z.infer<typeof sitePageSchema>;
export type SitePageChange = z.infer<typeof sitePageChangeSchema>;
