import { IsNull, MoreThan } from 'typeorm';
import { AppError, newId } from '#kernel';
import { insertRows, type Transaction } from '#platform/database';
import { OneTimeToken } from './entities';
import { newSecret, secretHash } from './secret-token';

const HOUR = 3_600_000;

/** How long a token works, in ms. */
export const TOKEN_LIFE: Readonly<Record<OneTimeToken['purpose'], number>> = {
  invitation: 14 * 24 * HOUR,
  password_reset: HOUR,
};

/** A token before it is stored; the secret goes into a link and nowhere else. */
export interface IssuedToken {
  row: OneTimeToken;
  secret: string;
}

/** A new token for a user; `insertRows` it. */
export function issueToken(userId: string, purpose: OneTimeToken['purpose'], now = new Date()): IssuedToken {
  const secret = newSecret();
  const expiresAt = new Date(now.getTime() + TOKEN_LIFE[purpose]);
  const row = { id: newId(), userId, purpose, tokenHash: secretHash(secret), createdAt: now, expiresAt, usedAt: null };
  return { row, secret };
}

/** Stores tokens. */
export async function storeTokens(tx: Transaction, tokens: readonly IssuedToken[]): Promise<void> {
  await insertRows(
    tx.manager,
    OneTimeToken,
    tokens.map(({ row }) => row),
  );
}

/**
 * Uses a token up and returns whose it was, together with all others of theirs: who has set a password needs no other
 * way in. One conditional update: of two that come at once, one wins. Throws link_expired.
 */
export async function useToken(tx: Transaction, purpose: OneTimeToken['purpose'], secret: string): Promise<string> {
  const now = new Date();
  const unused = { tokenHash: secretHash(secret), purpose, usedAt: IsNull(), expiresAt: MoreThan(now) };
  const used = await tx.manager.update(OneTimeToken, unused, { usedAt: now });
  if (!used.affected) throw new AppError('link_expired');
  const { userId } = await tx.manager.findOneByOrFail(OneTimeToken, { tokenHash: unused.tokenHash });
  await tx.manager.update(OneTimeToken, { userId, usedAt: IsNull() }, { usedAt: now });
  return userId;
}
