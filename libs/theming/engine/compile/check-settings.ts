import { AppError, type Locale } from '#kernel';
import { type Labels, requireLabels } from './labels';
import type { GivenSettings, SettingSchema } from './setting-schema';

/**
 * Checks declared settings and the values that a theme's own file gives them: every label exists, every value is of
 * its setting's type, every default is possible.
 * @throws AppError `theme_label_missing`, `theme_file_invalid`
 */
export function checkSettings(
  file: string,
  declared: SettingSchema[],
  given: GivenSettings,
  labels: Record<Locale, Labels>,
): void {
  for (const setting of declared) {
    requireLabels(labels, setting.label);
    if (setting.type === 'list') checkSettings(file, setting.fields, {}, labels);
    if (setting.type === 'choice') for (const option of setting.options) requireLabels(labels, option.label);
    for (const value of ['default' in setting ? setting.default : undefined, given[setting.id]]) {
      if (value === undefined) continue;
      if (!fits(setting, value)) throw new AppError('theme_file_invalid', { file, place: setting.id });
      if (setting.type === 'text') requireLabels(labels, String(value));
    }
  }
  const unknown = Object.keys(given).find((id) => !declared.some((setting) => setting.id === id));
  if (unknown !== undefined) throw new AppError('theme_file_invalid', { file, place: unknown });
}

function fits(setting: SettingSchema, value: string | number | boolean): boolean {
  switch (setting.type) {
    case 'text':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && value >= setting.min && value <= setting.max;
    case 'choice':
      return setting.options.some((option) => option.value === value);
    default:
      return false;
  }
}
