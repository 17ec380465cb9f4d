import { createHash } from 'node:crypto';

/** Fewer letters and digits than this are no registration number but a dash, "n/a" or a running number. */
const SHORTEST_REGISTRATION = 4;

/**
 * What makes two rows the same firm, on every run: the registration number, else name and country as the row itself
 * has them. Nothing that the run adds (agency's country, detected language) goes in, or the same row would be another
 * firm under other options.
 */
export function sourceKey(row: { registration: string; name: string; country: string }): string {
  const registration = normaliseRegistration(row.registration);
  if (registration) return `registration:${registration}`;
  const name = row.name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200B-\u200D\u2060]+/g, ' ')
    .trim();
  return `name:${createHash('sha256').update(`${name}\n${row.country.trim().toLowerCase()}`).digest('hex').slice(0, 32)}`;
}

/**
 * A registration number without spaces and punctuation, in capitals; undefined when the cell holds none. Leading zeros
 * of a number go: a spreadsheet program drops them, and the CSV of the same registry has them.
 */
export function normaliseRegistration(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (plain.length < SHORTEST_REGISTRATION || !/\p{N}/u.test(plain)) return undefined;
  return /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '').slice(0, 100) : plain.slice(0, 100);
}
