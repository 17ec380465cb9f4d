import type { Locale } from '#kernel';
import type { Right } from './rights';

/** Narrowing of an API token: never more than these rights, and when set only this tenant. */
export interface TokenLimits {
  tokenId: string;
  scopes: ReadonlySet<Right>;
  tenantId: string | null;
}

/** Who was recognised by a session's cookie or an API token. */
export interface Principal {
  readonly userId: string;
  readonly locale: Locale;
  /** Set when a session's cookie was presented. */
  readonly sessionId?: string;
  /** Set when an API token was presented. */
  readonly token?: TokenLimits;
}
