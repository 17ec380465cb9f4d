import { AppError, type Locale } from '#kernel';
import { type Labels, requireLabels } from './labels';
import { refuse, type Report } from './report';
import type { GivenSettings, SettingSchema } from './setting-schema';

/**
 * Checks declared settings and the values that a theme's own file gives them: every label exists, every value is of
 * its setting's type, every default is possible.
 * @param report gets AppError `theme_label_missing`, `theme_file_invalid`; throws it unless told
 */
export function checkSettings(
  file: string,
  declared: SettingSchema[],
  given: GivenSettings,
  labels: Partial<Record<Locale, Labels>>,
  report: Report = refuse,
): void {
  const misplaced = (place: string): void => report(new AppError('theme_file_invalid', { file, place }));
  for (const setting of declared) {
    requireLabels(labels, setting.label, report);
    if (setting.type === 'list') checkSettings(file, setting.fields, {}, labels, report);
    if (setting.type === 'choice') for (const option of setting.options) requireLabels(labels, option.label, report);
    for (const value of ['default' in setting ? setting.default : undefined, given[setting.id]]) {
      if (value === undefined) continue;
      if (!fits(setting, value)) misplaced(setting.id);
      else if (setting.type === 'text') requireLabels(labels, String(value), report);
    }
  }
  const unknown = Object.keys(given).filter((id) => !declared.some((setting) => setting.id === id));
  unknown.forEach(misplaced);
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
