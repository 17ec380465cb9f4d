import { type Locale, type LocalizedText, localizedFrom } from '#kernel';
import type { Text } from './content';

/** A demo text as the features take it. Throws when it is empty. */
export function required(source: Locale, text: Text | string): LocalizedText {
  const value = localizedFrom(source, typeof text === 'string' ? { [source]: text } : text);
  if (!value) throw new Error('the demo has an empty text');
  return value;
}
