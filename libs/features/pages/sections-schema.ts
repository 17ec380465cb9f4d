import { z } from 'zod';
import { normaliseText } from '#kernel';
import { idSchema, isHarmlessAddress, localizedTextSchema } from '#platform/validation';
import { PAGE_LIMITS as LIMITS } from './limits';

/** What themes call sections and settings; see docs/themes. */
const name = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/, 'Use a to z, 0 to 9, _ and -, with a letter first');
const settingId = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

/** A choice or an address: which one the setting wants is known to the theme alone. */
const plainText = z
  .string()
  .max(LIMITS.value)
  .overwrite(normaliseText)
  .refine(isHarmlessAddress, 'An address must begin with https:, http:, mailto:, tel:, / or #');

const plainValue = z.union([
  plainText,
  z.number(),
  z.boolean(),
  z.strictObject({ text: localizedTextSchema(LIMITS.text) }),
  /** Sanitised when it is stored. */
  z.strictObject({ html: localizedTextSchema(LIMITS.html) }),
  z.strictObject({ asset: idSchema }),
  z.strictObject({ product: idSchema }),
]);

const item = z
  .record(settingId, plainValue)
  .refine((fields) => Object.keys(fields).length <= LIMITS.fields, `More than ${LIMITS.fields} values`);

const settings = z
  .record(settingId, z.union([plainValue, z.array(item).max(LIMITS.items)]))
  .refine((values) => Object.keys(values).length <= LIMITS.settings, `More than ${LIMITS.settings} settings`);

/** A section of a page, as an owner places it. Types and settings that the theme does not know are kept. */
export const sectionSchema = z.strictObject({
  id: name,
  type: name,
  hidden: z.boolean().optional(),
  settings: settings.optional(),
});

/** The sections of a page in order. */
export const sectionsSchema = z
  .array(sectionSchema)
  .max(LIMITS.sections)
  .refine((sections) => new Set(sections.map(({ id }) => id)).size === sections.length, 'Two sections have one id');
