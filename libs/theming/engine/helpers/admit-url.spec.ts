import { admitSrcset, admitUrl } from './admit-url';

test.each([
  'https://x.example/a?b=c#d',
  'HTTP://x.example',
  'mailto:a@x.example',
  'tel:+66812345678',
  '/th/สินค้า/',
  'a/b',
  '../',
  '#inquiry',
  '?page=2',
  '/a:b',
  '',
])('%s may be linked', (url) => {
  expect(admitUrl(url, 'link')).toBe(url);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'blob:x',
  'file:///etc/passwd',
  'view-source:x',
  '//evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  'javascript&colon;alert(1):',
  'x y',
])('%j may not', (url) => {
  expect(admitUrl(url, 'link')).toBeUndefined();
});

test('a picture cannot be a message', () => {
  expect(admitUrl('mailto:a@x.example', 'file')).toBeUndefined();
});

test('only sound candidates stay in a srcset', () => {
  expect(admitSrcset('/a,b.jpg 320w, javascript:x 640w, /c.jpg 2x, /d.jpg 1w 2w, /e.jpg 9z')).toBe(
    '/a,b.jpg 320w, /c.jpg 2x',
  );
});
