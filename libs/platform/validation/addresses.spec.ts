import { isHarmlessAddress, linkSchema } from './addresses';

const HARMLESS = [
  'https://example.com/a?b=c#d',
  'HTTP://example.com',
  'mailto:tea@example.com',
  'tel:+66812345678',
  '/products/tea',
  '/',
];

const HARMFUL = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.com/x',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '\t//evil.example',
  '/\n\\evil.example',
  'https://',
  '//',
];

describe('an address', () => {
  it.each(HARMLESS)('may be %j', (text) => {
    expect(isHarmlessAddress(text)).toBe(true);
    expect(linkSchema.parse(text)).toBe(text);
  });

  it.each(HARMFUL)('may not be %j', (text) => {
    expect(isHarmlessAddress(text)).toBe(false);
    expect(linkSchema.safeParse(text).success).toBe(false);
  });

  it.each(['wide', 'two columns', '#form', '10:30', 'a/b', ''])('may be the choice %j, which is no link', (text) => {
    expect(isHarmlessAddress(text)).toBe(true);
    expect(linkSchema.safeParse(text).success).toBe(false);
  });

  it('is at most 2,000 characters long, without blanks', () => {
    expect(linkSchema.safeParse(`/${'a'.repeat(1_999)}`).success).toBe(true);
    expect(linkSchema.safeParse(`/${'a'.repeat(2_000)}`).success).toBe(false);
    expect(linkSchema.safeParse('/a b').success).toBe(false);
  });
});
