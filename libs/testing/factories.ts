import { type MemberScope, Sessions, type User, Users } from '#features/access';
import { newId, type Role } from '#kernel';
import type { Send, TestApi } from './http';
import { type TestApp, testContext } from './test-app';

/** The password of every user that `newUser` makes. */
export const TEST_PASSWORD = 'tea and horses';

/** A user who can sign in, with roles in the scopes that are named. */
export function newUser(
  app: TestApp,
  given: { email?: string; phone?: string; roles?: Array<{ scope: MemberScope; role: Role }> } = {},
): Promise<User> {
  const email = given.phone ? given.email : (given.email ?? `${newId()}@example.org`);
  const { phone, roles = [] } = given;
  return app
    .get(Users)
    .create(testContext, { email, phone, name: 'Test User', locale: 'en', password: TEST_PASSWORD, roles });
}

/** Somebody who is signed in by a cookie. */
export interface SignedInUser {
  user: User;
  cookie: string;
  send: Send;
}

/** A new user with a role, signed in. Without a scope the role is the platform's. */
export async function signedIn(api: TestApi, role: Role, scope: MemberScope = 'platform'): Promise<SignedInUser> {
  const user = await newUser(api.app, { roles: [{ scope, role }] });
  return signInAs(api, user);
}

/** A session of a user, without the work of checking a password. */
export async function signInAs(api: TestApi, user: User): Promise<SignedInUser> {
  const token = await api.app.get(Sessions).open(testContext, user.id, 'test');
  const cookie = `teahorse_session=${token}`;
  return { user, cookie, send: api.as({ cookie }) };
}
