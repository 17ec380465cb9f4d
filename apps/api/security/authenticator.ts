import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import passport from 'passport';
import { Strategy as CustomStrategy } from 'passport-custom';
import { Strategy as BearerStrategy } from 'passport-http-bearer';
import { Strategy as LocalStrategy } from 'passport-local';
import { ApiTokens, type Principal, Sessions, SignIn, type User } from '#features/access';
import type { Context } from '#kernel';
import { visitorContext } from '../http/visitor-context';
import { clientAddress } from './client-address';
import { SessionCookie } from './session-cookie';

type Done = (error: unknown, user?: Express.User | false) => void;

/**
 * The ways to be recognised, as passport strategies: sign-in name and password (`local`), a session's cookie
 * (`session`), an API token (`bearer`). Each process part has a passport of its own; the library's shared one would let
 * a second application take the first one's database.
 */
@Injectable()
export class Authenticator {
  private readonly passport = new passport.Passport();

  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
    private readonly signIn: SignIn,
    private readonly cookie: SessionCookie,
  ) {
    this.passport.use('session', new CustomStrategy((request, done) => settle(this.bySession(request), done)));
    this.passport.use(
      'bearer',
      new BearerStrategy({ passReqToCallback: true }, (request: Request, token: string, done: Done) =>
        settle(this.tokens.find(visitorContext(request), token), done),
      ),
    );
    this.passport.use(
      'local',
      new LocalStrategy(
        { usernameField: 'identifier', passReqToCallback: true, session: false },
        (request: Request, identifier: string, password: string, done: Done) =>
          settle(this.byPassword(visitorContext(request), request, identifier, password), done),
      ),
    );
  }

  /**
   * Who a request comes from, or undefined. An Authorization header decides alone: a request with a wrong token is not
   * saved by a cookie beside it.
   */
  async principal(request: Request, response: Response): Promise<Principal | undefined> {
    const strategy = request.headers.authorization === undefined ? 'session' : 'bearer';
    return this.run<Principal>(strategy, request, response);
  }

  /** The user whose name and password are in a checked body. Throws sign_in_failed, too_many_requests. */
  async user(request: Request, response: Response): Promise<User | undefined> {
    return this.run<User>('local', request, response);
  }

  private async bySession(request: Request): Promise<Principal | undefined> {
    const token = this.cookie.read(request);
    return token ? this.sessions.find(visitorContext(request), token) : undefined;
  }

  private byPassword(ctx: Context, request: Request, identifier: string, password: string): Promise<User> {
    return this.signIn.verify(ctx, identifier, password, clientAddress(request));
  }

  private run<T>(strategy: string, request: Request, response: Response): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      const callback = (error: unknown, found?: unknown): void => {
        if (error) reject(error instanceof Error ? error : new Error('a strategy failed', { cause: error }));
        else resolve(found ? (found as T) : undefined);
      };
      const authenticate = this.passport.authenticate(strategy, { session: false }, callback) as (
        request: Request,
        response: Response,
        next: (error?: unknown) => void,
      ) => void;
      authenticate(request, response, callback);
    });
  }
}

/** Passport's answer for "not recognised" is `false`. */
function settle(found: Promise<unknown>, done: Done): void {
  found.then(
    (value) => done(null, (value as Express.User | undefined) ?? false),
    (error: unknown) => done(error),
  );
}
