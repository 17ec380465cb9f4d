import { PasswordHasher } from './password-hasher';

describe('PasswordHasher', () => {
  it('makes argon2id hashes of 19 MiB, two passes and one lane', async () => {
    expect(await new PasswordHasher().hash('tea and horses')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('says no without a hash, after the same work', async () => {
    const hasher = new PasswordHasher();
    const stored = await hasher.hash('tea and horses');
    expect(await hasher.verify(stored, 'tea and horses')).toBe(true);
    expect(await hasher.verify(stored, 'tea and houses')).toBe(false);
    expect(await hasher.verify(null, 'tea and horses')).toBe(false);
  });

  it('takes composed and decomposed letters for the same password', async () => {
    const hasher = new PasswordHasher();
    expect(await hasher.verify(await hasher.hash('mật khẩu'.normalize('NFD')), 'mật khẩu'.normalize('NFC'))).toBe(true);
  });

  it('sends the rest of a flood away, and takes others when it has passed', async () => {
    const hasher = new PasswordHasher();
    const results = await Promise.allSettled(Array.from({ length: 200 }, () => hasher.verify(null, 'x')));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(64);
    const [refused] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect(refused).toMatchObject({ code: 'too_many_requests', retryAfter: 2 });
    expect(await hasher.verify(null, 'x')).toBe(false);
  });
});
