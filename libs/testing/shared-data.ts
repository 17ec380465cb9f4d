import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Real files made by others, which lie beside the repository where it is developed and nowhere else. */
const FOLDER = resolve(__dirname, '../../../shared/data');

/** The path of a folder or file of the shared data, or undefined where there is none. */
export function sharedData(name: string): string | undefined {
  const path = resolve(FOLDER, name);
  return existsSync(path) ? path : undefined;
}

/** A `describe` for tests on a folder of the shared data; counted as skipped, under a name that says why, without it. */
export function describeWithData(name: string, folder: string, body: (path: string) => void): void {
  const path = sharedData(folder);
  if (path) describe(name, () => body(path));
  else describe.skip(`${name} (there is no ../shared/data/${folder})`, () => void it('is not tried', () => undefined));
}
