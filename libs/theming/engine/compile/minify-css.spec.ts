import { minifyCss } from './minify-css';

test('white space and comments go, what means something stays', () => {
  const css = `/* a "comment" */
.a > .b , .c { color : red ; width: calc(1px + 2px); }
@media (min-width: 40rem) and (color) { a :hover { content: " / * : ; "; } }`;
  expect(minifyCss(css, 'x.css')).toBe(
    '.a>.b,.c{color :red;width:calc(1px + 2px)}@media (min-width:40rem) and (color){a :hover{content:" / * : ; "}}',
  );
});

test('division, quotes in comments and escaped quotes survive', () => {
  expect(minifyCss(`a{aspect-ratio:4 / 5}/* don't */b{content:"\\"}"}`, 'x.css')).toBe(
    `a{aspect-ratio:4 / 5} b{content:"\\"}"}`.replace('} b', '}b'),
  );
});

test.each([
  ['a{}</style><script>', '</'],
  ['a{background:url(https://evil.example/x)}', 'url('],
  ['@import "//evil.example"', '@import'],
  ['a{background:u\\72 l(//evil.example/x)}', 'url('],
  ['@\\69mport "//evil.example"', '@import'],
  ['a{background:image-set("//evil.example/x" 1x)}', 'image-set('],
  ['@font-face{font-family:x}', '@font-face'],
])('%s is refused', (css, name) => {
  expect(() => minifyCss(css, 'x.css')).toThrow(name);
});

test('an open comment or string is refused with its line', () => {
  expect(() => minifyCss('a{}\n/* x', 'x.css')).toThrow('line 2');
  expect(() => minifyCss('a{content:"x\n}', 'x.css')).toThrow('line 1');
});
