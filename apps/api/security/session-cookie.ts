import { Inject, Injectable } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { SESSION_ABSOLUTE } from '#features/access';
import { CONFIG, type Config } from '#platform/config';

/**
 * The cookie that carries a session's token: of this host alone, unreadable to scripts, not sent with other sites'
 * mutations. Under HTTPS its `__Host-` name makes browsers refuse one that a neighbouring host planted.
 */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(@Inject(CONFIG) config: Pick<Config, 'publicUrl'>) {
    this.secure = config.publicUrl.startsWith('https:');
    this.name = this.secure ? '__Host-teahorse' : 'teahorse_session';
  }

  /** The token that a request carries. */
  read(request: Request): string | undefined {
    const { cookie } = request.headers;
    return cookie ? parseCookie(cookie)[this.name] : undefined;
  }

  /** Gives a browser its token. The server ends the session earlier when it is not used. */
  set(response: Response, token: string): void {
    response.append('Set-Cookie', this.serialise(token, SESSION_ABSOLUTE / 1000));
  }

  /** Takes the token away. */
  clear(response: Response): void {
    response.append('Set-Cookie', this.serialise('', 0));
  }

  private serialise(value: string, maxAge: number): string {
    const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure, maxAge } as const;
    return stringifySetCookie({ name: this.name, value, ...attributes });
  }
}
