import { AppError } from '#kernel';
import { MAX_DEPTH } from '../limits';

const DROPPED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A deep copy with null prototypes that holds nothing but text, finite numbers, booleans, null, lists and objects:
 * a template can reach nothing through it, and cannot change what it was given.
 * @throws AppError `theme_view_invalid` with the place, for anything else
 */
export function plainData<T>(value: T, place = '', depth = 0): T {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object' || depth > MAX_DEPTH) throw new AppError('theme_view_invalid', { place: place || '/' });
  if (Array.isArray(value)) {
    return value.map((entry, index) => plainData(entry as unknown, `${place}/${index}`, depth + 1)) as T;
  }
  const prototype = Object.getPrototypeOf(value) as object | null;
  // An object of another realm (a worker's message, a test's sandbox) has a root prototype that is not ours.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw new AppError('theme_view_invalid', { place: place || '/' });
  }
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== undefined && !DROPPED.has(key)) copy[key] = plainData(entry as unknown, `${place}/${key}`, depth + 1);
  }
  return copy as T;
}
