import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Semaphore } from 'async-mutex';
import { AppError } from '#kernel';
import { newSecret } from './secret-token';

/** OWASP's figures for argon2id, which is the library's default algorithm: 19 MiB, two passes, one lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes at once; each holds 19 MiB and one of the four threads that file work needs too. */
const AT_ONCE = 2;

/** Hashes that may wait; at about 30 ms each the last one waits a second. Beyond that, callers are told to come back. */
const MAX_WAITING = 64;

/** Length of passwords, in characters (NIST SP 800-63B: at least 8, and long ones allowed). */
export const PASSWORD_LENGTH = { min: 8, max: 200 };

/** Hashes and checks passwords, few at a time: a flood of sign-ins must not take memory and threads from all else. */
@Injectable()
export class PasswordHasher {
  private readonly lane = new Semaphore(AT_ONCE);
  private waiting = 0;
  /** Hash of a password nobody has, to check against when there is no such user: same work, same time. */
  private readonly dummy = hash(newSecret(), OPTIONS);

  /** The PHC string of a password. Throws too_many_requests when too many wait. */
  async hash(password: string): Promise<string> {
    return this.inLane(() => hash(password.normalize('NFC'), OPTIONS));
  }

  /** True when the password is the hash's. Without a hash it does the same work and says no. Throws too_many_requests. */
  async verify(stored: string | null | undefined, password: string): Promise<boolean> {
    const expected = stored ?? (await this.dummy);
    const matches = await this.inLane(() => verify(expected, password.normalize('NFC')));
    return matches && stored != null;
  }

  /** Throws password_unfit when a password is too short or long, or is the name it is used with. */
  assertFit(password: string, names: readonly (string | null)[]): void {
    const { min, max } = PASSWORD_LENGTH;
    const length = [...password].length;
    const isName = names.some((name) => name?.toLowerCase() === password.trim().toLowerCase());
    if (length < min || length > max || isName) throw new AppError('password_unfit', { min, max });
  }

  private async inLane<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= MAX_WAITING) throw new AppError('too_many_requests', { seconds: 2 }, { retryAfter: 2 });
    this.waiting += 1;
    const [, release] = await this.lane.acquire().finally(() => {
      this.waiting -= 1;
    });
    try {
      return await work();
    } finally {
      release();
    }
  }
}
