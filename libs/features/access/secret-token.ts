import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 random bits, base64url. */
export function newSecret(prefix = ''): string {
  return prefix + randomBytes(32).toString('base64url');
}

/** What is stored of a secret: its SHA-256 in hexadecimal. A fast hash is enough for what cannot be guessed. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
