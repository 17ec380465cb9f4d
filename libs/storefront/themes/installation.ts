import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json, from the sources and from the built files. */
export function installation(folder = __dirname): string {
  return existsSync(join(folder, 'package.json')) ? folder : installation(dirname(folder));
}

/** `templates/` of the installation. */
export function templatesFolder(): string {
  return join(installation(), 'templates');
}
