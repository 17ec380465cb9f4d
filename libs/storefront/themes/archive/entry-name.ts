import { AppError } from '#kernel';

/** Longest name of an entry, in bytes. The longest of the grammar has some 100. */
const MAX_NAME = 200;

/**
 * The path that an entry's raw name is, with `/` between its parts and at the end of a folder.
 * @throws AppError theme_archive_entry for what is no path below the archive's own root: absolute, with `..`, a
 *   backslash, a drive, a control character or an empty part
 */
export function entryName(raw: Buffer): string {
  const name = raw.toString('utf8');
  const parts = name.replace(/\/$/, '').split('/');
  const isPath =
    raw.length > 0 &&
    raw.length <= MAX_NAME &&
    Buffer.from(name).equals(raw) &&
    !/[\\:\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name) &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..');
  if (!isPath) throw new AppError('theme_archive_entry', { name: printable(name) });
  return name;
}

/** What two names have in common that some file system takes for one: case and composition do not count. */
export function foldedName(name: string): string {
  return name.replace(/\/$/, '').normalize('NFKC').toLowerCase().normalize('NFC');
}

/** A name that can be shown whatever was in it. */
export function printable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}').slice(0, 100);
}
