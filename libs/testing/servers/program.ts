import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of an installed program. Servers live in the sbin folders, which are not on everybody's PATH. */
export function programPath(name: string, debianPackage: string): string {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/sbin', '/usr/sbin', '/sbin'];
  for (const folder of folders) {
    const path = join(folder, name);
    if (folder && existsSync(path)) return path;
  }
  throw new Error(`${name} is not installed. Install Debian's package ${debianPackage}, or run npm test, which does.`);
}
