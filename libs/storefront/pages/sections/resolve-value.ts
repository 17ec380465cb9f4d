import type { StoredSection, StoredValue } from '#features/pages';
import type { ListItem, PlainValue, SettingValue } from '#theming';
import type { PageContext } from '../page-context';
import { productCards } from '../views/cards';

type StoredSetting = NonNullable<StoredSection['settings']>[string];

/** A setting's value in the page's language; undefined when what it stands for is not there (any more). */
export async function resolveSetting(context: PageContext, value: StoredSetting): Promise<SettingValue | undefined> {
  return Array.isArray(value)
    ? Promise.all(value.map((item) => resolveItem(context, item)))
    : resolvePlain(context, value);
}

async function resolveItem(context: PageContext, fields: Readonly<Record<string, StoredValue>>): Promise<ListItem> {
  const resolved: Array<[string, PlainValue]> = [];
  for (const [id, stored] of Object.entries(fields)) {
    const value = await resolvePlain(context, stored);
    if (value !== undefined) resolved.push([id, value]);
  }
  return Object.fromEntries(resolved);
}

async function resolvePlain(context: PageContext, value: StoredValue): Promise<PlainValue | undefined> {
  if (typeof value !== 'object') return value;
  if ('html' in value) return context.html(value.html);
  if ('asset' in value) return context.picture(await context.reader.picture(value.asset), { text: '' });
  if ('product' in value) return (await productCards(context, [value.product]))[0];
  const words = context.text(value.text);
  // Words in no language are none: a heading of nothing would be an empty element.
  return words.text === '' ? undefined : words;
}
