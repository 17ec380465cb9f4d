import { Inject, Injectable } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '#platform/config';

/** Name of the cookie. */
const NAME = 'teahorse_buyer';
/** Sent with visitors' dynamic addresses only: no page of the site gets it, and no cache sees one. */
const PATH = '/_visit';

/** The cookie by which a site knows a buyer again: of its host alone, unreadable to scripts. */
@Injectable()
export class BuyerCookie {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'siteOrigin'>) {}

  /** The secret that a request carries. */
  read({ headers: { cookie } }: Request): string | undefined {
    return cookie ? parseCookie(cookie)[NAME] : undefined;
  }

  /** Gives a browser the secret, until it ends. */
  set(response: Response, secret: string, expiresAt: Date): void {
    const seconds = Math.max(0, Math.floor((expiresAt.getTime() - Date.now()) / 1000));
    response.append('Set-Cookie', this.serialise(secret, seconds));
  }

  /** Takes it away. */
  clear(response: Response): void {
    response.append('Set-Cookie', this.serialise('', 0));
  }

  private serialise(value: string, maxAge: number): string {
    const secure = this.config.siteOrigin.scheme === 'https';
    return stringifySetCookie({ name: NAME, value, path: PATH, httpOnly: true, sameSite: 'lax', secure, maxAge });
  }
}
