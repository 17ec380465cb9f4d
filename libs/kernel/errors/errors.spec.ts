import { LOCALES } from '../locales';
import { AppError, type ErrorCode, errorMessage } from './app-error';
import { ERRORS } from './table';

const codes = Object.keys(ERRORS) as ErrorCode[];
const argumentsOf = (message: string): string[] => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe('the error table', () => {
  it.each(codes)('says %s in all seven languages, with the same arguments', (code) => {
    const { status, message } = ERRORS[code];
    expect(Object.keys(message).sort()).toEqual([...LOCALES].sort());
    for (const locale of LOCALES) {
      expect(message[locale].trim()).not.toBe('');
      expect({ locale, args: argumentsOf(message[locale]) }).toEqual({ locale, args: argumentsOf(message.en) });
      // A brace that is no argument is a slip that a person would read.
      expect(message[locale].replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    }
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
  });

  it('is in its own language everywhere but in English', () => {
    const scripts = {
      'zh-Hans': /\p{Script=Han}/u,
      th: /\p{Script=Thai}/u,
      km: /\p{Script=Khmer}/u,
      lo: /\p{Script=Lao}/u,
    };
    for (const code of codes) {
      for (const [locale, script] of Object.entries({ ...scripts, my: /\p{Script=Myanmar}/u })) {
        expect({ code, locale, said: script.test(ERRORS[code].message[locale as keyof typeof scripts]) }).toEqual({
          code,
          locale,
          said: true,
        });
      }
    }
  });

  it('has each code once', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z][a-z0-9_]*$/);
  });
});

describe('AppError', () => {
  const error = new AppError('payload_too_large', { limit: '40 MB' }, { cause: new Error('secret'), retryAfter: 3 });

  it('fills its arguments into the words of each language and keeps its cause out of them', () => {
    expect(error.message).toBe('This is too large. The limit is 40 MB.');
    expect(error.in('vi')).toBe('Quá lớn. Giới hạn là 40 MB.');
    for (const locale of LOCALES) expect(error.in(locale)).not.toMatch(/secret|\{/);
    expect(error).toMatchObject({ status: 413, retryAfter: 3, args: { limit: '40 MB' } });
  });

  it('does not fill in what an argument itself looks like', () => {
    expect(errorMessage('payload_too_large', { limit: '{limit} $& $1' }, 'en')).toContain('{limit} $& $1');
  });
});
