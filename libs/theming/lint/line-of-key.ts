import type { ThemeSource } from '../engine/source/theme-source';

/**
 * The line of a JSON file on which the last of some strings stands that follow each other, or of the last one found:
 * for the label `form.sent` the line of `"sent"` behind `"form"`. 1 when there is none.
 */
export function lineOfKey(source: ThemeSource, file: string, keys: readonly string[]): number {
  const text = new TextDecoder().decode(source.files.get(file));
  let at = 0;
  for (const key of keys) {
    const found = text.indexOf(JSON.stringify(key), at);
    if (found < 0) break;
    at = found;
  }
  return text.slice(0, at).split('\n').length;
}
