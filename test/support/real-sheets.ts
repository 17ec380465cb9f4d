import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Copies the first `lines` lines of a sheet, byte for byte, whatever its encoding is: those of the region all have the
 * line feed where ASCII has it. A quoted cell with a line feed in it counts as two lines; cut where none is open.
 */
export function firstLines(folder: string, sheet: string, lines: number): string {
  const bytes = readFileSync(sheet);
  let end = 0;
  for (let line = 0; line < lines && end < bytes.length; line += 1) {
    const next = bytes.indexOf(0x0a, end);
    end = next === -1 ? bytes.length : next + 1;
  }
  const path = join(folder, basename(sheet));
  writeFileSync(path, bytes.subarray(0, end));
  return path;
}
