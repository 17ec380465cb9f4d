import { Injectable } from '@nestjs/common';
import { AppError, type Context } from '#kernel';
import { Database } from '#platform/database';
import { User } from './entities';
import { readIdentifier } from './identifiers';
import { PasswordHasher } from './password-hasher';
import { secretHash } from './secret-token';
import { Throttle } from './throttle';

/** Length of the window that tries are counted in, in ms. */
const WINDOW = 15 * 60_000;
/** Tries in one window. An address may be a whole office; those that succeed are given back. */
const LIMITS = { account: 10, address: 50 };

/** Checks sign-in name and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: Database,
    private readonly hasher: PasswordHasher,
    private readonly throttle: Throttle,
  ) {}

  /**
   * The user with this name and password. No such user, wrong password, no password yet and a disabled account cannot be
   * told apart, neither by the answer nor by its time.
   * @param identifier e-mail address or phone number, as typed
   * @param address the client's
   * @throws AppError sign_in_failed, too_many_requests
   */
  async verify(ctx: Context, identifier: string, password: string, address: string): Promise<User> {
    const who = readIdentifier(identifier);
    const account = signInCounter(who ? Object.values(who).join() : identifier);
    const client = `sign-in:address:${address}`;
    await this.throttle.take(ctx, client, LIMITS.address, WINDOW);
    await this.throttle.take(ctx, account, LIMITS.account, WINDOW);
    const user = who ? await this.db.read(ctx, (manager) => manager.findOneBy(User, who)) : null;
    const matches = await this.hasher.verify(user?.passwordHash, password);
    if (!user || !matches || user.disabledAt) throw new AppError('sign_in_failed');
    await this.throttle.giveBack(ctx, client);
    await this.db.transact(ctx, (tx) => this.throttle.forget(tx, account));
    return user;
  }
}

/** Name of the counter of an account's tries; `name` is the key of its address or its phone number. */
export function signInCounter(name: string): string {
  return `sign-in:account:${secretHash(name)}`;
}
