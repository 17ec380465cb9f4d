import type { ListItem, PlainValue, SettingValue } from '../../contract';
import type { GivenSettings, SettingSchema } from '../compile/setting-schema';

/** Settings as a template gets them: a text is a text view, in the page's language. */
export type Settings = Record<string, SettingValue>;

/**
 * For each declared setting the owner's value if it fits, else what the theme's file gives, else the default; absent
 * when there is none; a list is empty then. What an owner set for a setting that the theme no longer declares is left out.
 */
export function mergeSettings(
  declared: readonly SettingSchema[],
  given: GivenSettings,
  chosen: Readonly<Record<string, SettingValue>> | undefined,
  label: (key: string) => string,
): Settings {
  const settings = Object.create(null) as Settings;
  for (const setting of declared) {
    const choice = chosen?.[setting.id];
    if (setting.type === 'list') {
      const items = Array.isArray(choice) ? choice : [];
      settings[setting.id] = items
        .slice(0, setting.max)
        .map((item) => mergeSettings(setting.fields, {}, item, label) as ListItem);
      continue;
    }
    const own = given[setting.id] ?? ('default' in setting ? setting.default : undefined);
    if (choice !== undefined && !Array.isArray(choice) && fits(setting, choice)) settings[setting.id] = choice;
    else if (own !== undefined) settings[setting.id] = setting.type === 'text' ? { text: label(String(own)) } : own;
  }
  return settings;
}

function fits(setting: Exclude<SettingSchema, { type: 'list' }>, value: PlainValue): boolean {
  switch (setting.type) {
    case 'text':
      return typeof value === 'object' && 'text' in value && typeof value.text === 'string';
    case 'richtext':
      return typeof value === 'object' && 'html' in value && typeof value.html === 'string';
    case 'picture':
      return typeof value === 'object' && 'src' in value && typeof value.src === 'string';
    case 'product':
      return typeof value === 'object' && 'price' in value;
    case 'url':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && value >= setting.min && value <= setting.max;
    case 'choice':
      return setting.options.some((option) => option.value === value);
  }
}
