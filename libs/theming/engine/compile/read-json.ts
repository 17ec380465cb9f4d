import { AppError } from '#kernel';
import type { z } from 'zod';
import { MAX_TEXT_BYTES } from '../limits';
import { textOf, type ThemeSource } from '../source/theme-source';

/**
 * A JSON file of the theme, checked against its schema.
 * @throws AppError `theme_file_missing`, `theme_too_large` or `theme_file_invalid` (with the place as a JSON pointer)
 */
export function readJson<T extends z.ZodType>(source: ThemeSource, file: string, schema: T): z.output<T> {
  const text = textOf(source, file, MAX_TEXT_BYTES);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AppError('theme_file_invalid', { file, place: 'JSON' }, { cause });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const place = `/${[...(issue?.path ?? []), ...keys].map(String).join('/')}`;
  throw new AppError('theme_file_invalid', { file, place }, { cause: result.error });
}
