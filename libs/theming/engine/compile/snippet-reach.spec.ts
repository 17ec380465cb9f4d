import { snippetReach } from './snippet-reach';

const level = (file: string): number => Number(/\d+/.exec(file)![0]);
const ladder = (height: number) => (file: string) =>
  level(file) < height ? [`a${level(file) + 1}`, `b${level(file) + 1}`] : [];

test('what is reached by many ways is named once, and found at once', () => {
  expect(snippetReach(ladder(32))('snippets/a1.hbs')).toHaveLength(62);
});

test('32 inside each other are allowed and 33 are not', () => {
  expect(() => snippetReach(ladder(33))('snippets/a1.hbs')).toThrow(
    expect.objectContaining({ code: 'theme_too_deep' }),
  );
});

test('a loop is refused from wherever it is met', () => {
  const reach = snippetReach((file) => (file === 'snippets/a.hbs' ? ['b'] : ['a']));
  for (const file of ['snippets/a.hbs', 'snippets/b.hbs', 'layouts/x.hbs']) {
    expect(() => reach(file)).toThrow(expect.objectContaining({ code: 'theme_snippets_loop' }));
  }
});
