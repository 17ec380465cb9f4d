import { z } from 'zod';
import { PAGE_TYPES } from '../../contract';
import { givenSettings, id, labelKey, settingsSchema } from './setting-schema';

/** The grammar version this engine speaks; a theme names the one it was written for. */
export const ENGINE_VERSION = 1;

/** What a theme can be made for. */
export const SECTORS = ['general', 'handicrafts', 'tourism', 'manufacturing', 'it-services', 'food'] as const;

/** `theme.json`. The first preset is the default one. */
export const themeFile = z.strictObject({
  name: id,
  /** Name of the theme whose files and labels stand where this one has none. */
  extends: id.optional(),
  label: labelKey,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  engine: z.literal(ENGINE_VERSION),
  sector: z.enum(SECTORS),
  settings: settingsSchema,
  presets: z
    .array(
      z.strictObject({
        id,
        label: labelKey,
        style: z.string().regex(/^styles\/[a-z0-9-]+\.css$/),
        settings: givenSettings,
      }),
    )
    .min(1)
    .max(20),
});

/** `pages/<type>.json`: which sections a page is made of, in order. A required one cannot be hidden. */
export const pageFile = z.strictObject({
  layout: id,
  sections: z
    .array(z.strictObject({ id, type: id, required: z.boolean().optional(), settings: givenSettings.optional() }))
    .min(1)
    .max(30)
    .refine((sections) => new Set(sections.map((section) => section.id)).size === sections.length),
});

/**
 * `sections/<name>/schema.json`. `pages` names the page types that a section is for when it wants what only their views
 * have, or is their heading; it stands once there. `once` is for one that has an id of its own.
 */
export const sectionFile = z.strictObject({
  label: labelKey,
  pages: z.array(z.enum(PAGE_TYPES)).min(1).optional(),
  once: z.boolean().optional(),
  settings: settingsSchema,
});
