import { AppError, LOCALES } from '#kernel';
import { z } from 'zod';
import { MAX_TEXT_BYTES } from '../limits';
import { textOf, type ThemeSource } from './theme-source';

const parentName = z.looseObject({ extends: z.string().optional() });

/**
 * The theme together with the one that its theme.json `extends`: a file of its own stands in the place of the parent's
 * file of the same path; labels are merged key by key. A parent has no parent.
 * @throws AppError `theme_file_invalid`, and what `read` throws
 */
export async function inherit(
  source: ThemeSource,
  read: (parent: string) => Promise<ThemeSource>,
): Promise<ThemeSource> {
  const manifest = parentName.safeParse(json(source, 'theme.json'));
  const parent = manifest.success ? manifest.data.extends : undefined;
  if (parent === undefined) return source;
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(parent)) {
    throw new AppError('theme_file_invalid', { file: 'theme.json', place: '/extends' });
  }
  const base = await read(parent);
  const files = new Map([...base.files, ...source.files]);
  for (const locale of LOCALES) {
    const path = `locales/${locale}.json`;
    if (!base.files.has(path) || !source.files.has(path)) continue;
    const merged = mergeTrees(json(base, path), json(source, path));
    files.set(path, new TextEncoder().encode(JSON.stringify(merged)));
  }
  return { files };
}

function json(source: ThemeSource, path: string): unknown {
  try {
    return JSON.parse(textOf(source, path, MAX_TEXT_BYTES)) as unknown;
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('theme_file_invalid', { file: path, place: 'JSON' }, { cause });
  }
}

function mergeTrees(below: unknown, above: unknown): unknown {
  if (!isTree(below) || !isTree(above)) return above;
  const merged = new Map<string, unknown>(Object.entries(below));
  for (const [key, value] of Object.entries(above)) merged.set(key, mergeTrees(merged.get(key), value));
  return Object.fromEntries(merged);
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('other' in value);
}
