import { z } from 'zod';

/** An id in a theme's files: short, lower case, safe in a path and in a class name. */
export const id = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/);

/** A label's key: ids joined by dots. */
export const labelKey = z.string().regex(/^[a-z][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*)*$/i);

const base = { id: z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/), label: labelKey };

/** A setting with one value. The default of a `text` is a label's key. */
const plainSetting = z.discriminatedUnion('type', [
  z.strictObject({ ...base, type: z.literal('text'), default: labelKey.optional() }),
  z.strictObject({ ...base, type: z.literal('richtext') }),
  z.strictObject({ ...base, type: z.literal('picture') }),
  z.strictObject({ ...base, type: z.literal('url') }),
  z.strictObject({ ...base, type: z.literal('product') }),
  z.strictObject({ ...base, type: z.literal('boolean'), default: z.boolean() }),
  z.strictObject({
    ...base,
    type: z.literal('number'),
    default: z.number(),
    min: z.number(),
    max: z.number(),
    step: z.number().positive().optional(),
  }),
  z.strictObject({
    ...base,
    type: z.literal('choice'),
    default: id,
    options: z
      .array(z.strictObject({ value: id, label: labelKey }))
      .min(2)
      .max(20),
  }),
]);

/** A setting that an owner can change without touching code: one value, or a list of entries with fields. */
export const settingSchema = z.discriminatedUnion('type', [
  plainSetting,
  z.strictObject({
    ...base,
    type: z.literal('list'),
    max: z.number().int().min(1).max(60),
    fields: z
      .array(plainSetting)
      .min(1)
      .max(10)
      .refine((fields) => new Set(fields.map((field) => field.id)).size === fields.length),
  }),
]);

/** One declared setting. */
export type SettingSchema = z.output<typeof settingSchema>;

/** Declared settings; no id twice. */
export const settingsSchema = z
  .array(settingSchema)
  .max(40)
  .refine((settings) => new Set(settings.map((setting) => setting.id)).size === settings.length);

/** Values that a theme's own files give to settings: plain ones; a text is a label's key. */
export const givenSettings = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** Settings given by the theme itself. */
export type GivenSettings = z.output<typeof givenSettings>;
