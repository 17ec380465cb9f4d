import { AppError } from '#kernel';
import { miniSection, miniTheme } from '../../samples/mini-theme';
import { emptyPages, emptySite } from '../../samples/sample-views';
import { compileTheme } from '../compile/compile-theme';
import { render } from './render';

const view = (extra: object = {}) => ({ site: emptySite('en'), page: { ...emptyPages('en').home, ...extra } }) as never;
const draw = (template: string, extra?: object, changes?: Record<string, string>): string =>
  /<\/style>([^]*?)\n?<\/html>/.exec(render(compileTheme(miniSection(template, changes)), 'home', view(extra)))![1]!;

function failure(run: () => unknown): AppError {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('It rendered');
}

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

test('the same theme and view give the same page, and the view is not touched', () => {
  const theme = compileTheme(miniSection('{{#each page.words}}{{this}}{{@index}} {{/each}}'));
  const frozen = deepFreeze(view({ words: ['a', 'b'] }));
  const first = render(theme, 'home', frozen);
  render(theme, 'home', view({ words: ['other'] }));
  expect(render(theme, 'home', frozen)).toBe(first);
  expect(render(structuredClone(theme), 'home', frozen)).toBe(first);
});

test('two themes in one process do not see each other', () => {
  const a = compileTheme(miniSection('{{> x}}', { 'snippets/x.hbs': '{{!-- Accepts: - Usage: - --}}A' }));
  const b = compileTheme(miniSection('{{> x}}', { 'snippets/x.hbs': '{{!-- Accepts: - Usage: - --}}B' }));
  expect(
    [render(a, 'home', view()), render(b, 'home', view()), render(a, 'home', view())].map((html) => html.at(-9)),
  ).toEqual(['A', 'B', 'A']);
});

describe('attacks by a view', () => {
  const payload = `"><script>alert(1)</script>' onload=alert(1) x='\u0060\${alert(1)}`;

  test('text is escaped in an element and in an attribute', () => {
    const html = draw('<p title="{{page.x}}">{{page.x}}{{text page.y}}</p>', {
      x: payload,
      y: { text: payload, lang: payload },
    });
    expect(html).not.toMatch(/<script|' onload|"[^=]*onload=/);
    expect(html.match(/</g)).toHaveLength(4);
  });

  test('an address cannot run code', () => {
    expect(draw('<a href="{{url page.x}}">x</a>', { x: 'javascript:alert(1)' })).toBe('<a href="#">x</a>');
    expect(draw('<a href="{{url page.x}}">x</a>', { x: 'https://x.example/"onclick="a' })).not.toContain('"onclick');
  });

  test('a picture carries no script and no foreign style', () => {
    const evil = {
      src: 'javascript:x',
      sources: [{ type: payload, srcset: 'javascript:x 1w' }],
      width: payload,
      height: 1,
      alt: { text: payload },
      color: 'red;background:url(x)',
    };
    const html = draw('{{picture page.x sizes="1px"}}', { x: evil });
    expect(html).not.toMatch(/javascript|<script|style=/);
  });

  test('linked data cannot leave its script element', () => {
    const source = miniTheme({ 'layouts/default.hbs': '<script type="application/ld+json">{{linkedData}}</script>' });
    const site = { ...emptySite('en'), jsonLd: '{"a":"</script><script>alert(1)</script>"}' };
    const html = render(compileTheme(source), 'home', { site, page: emptyPages('en').home });
    expect(html.match(/<\/?script/g)).toHaveLength(2);
  });

  test.each([
    ['a function', { x: () => 1 }],
    ['a date', { x: new Date(0) }],
    ['not a number', { x: NaN }],
    ['an instance of a class', { x: new (class A {})() }],
    ['a map', { x: new Map() }],
  ])('%s is refused', (_, extra) => {
    expect(failure(() => draw('x', extra)).code).toBe('theme_view_invalid');
  });

  test('an object that contains itself is refused', () => {
    const loop: Record<string, unknown> = {};
    loop.x = loop;
    expect(failure(() => draw('x', loop)).code).toBe('theme_view_invalid');
  });
});

describe('attacks by a template', () => {
  test.each([
    '{{constructor.constructor}}',
    '{{page.__proto__.polluted}}',
    '{{#with page.constructor}}{{/with}}',
    '{{eq page.[constructor] 1}}',
    '{{lookup page "constructor"}}',
    '{{#if (lookup this "__proto__")}}{{/if}}',
    '{{#with "s" as |string|}}{{#with "e"}}{{#with split as |conslist|}}{{this.push (lookup string.sub "constructor")}}{{/with}}{{/with}}{{/with}}',
    '{{helperMissing "x"}}',
    '{{blockHelperMissing page}}',
    '{{#helperMissing}}{{/helperMissing}}',
    '{{log "x"}}',
    '{{> (lookup page "tree")}}',
    '{{#> (lookup page "tree")}}{{/undefined}}',
  ])('%s does not load', (template) => {
    expect(['theme_forbidden', 'theme_syntax']).toContain(failure(() => compileTheme(miniSection(template))).code);
  });

  test.each([
    '{{helperMissing}}',
    '{{blockHelperMissing}}',
    '{{toString}}',
    '{{page.valueOf}}',
    '{{page.hasOwnProperty}}',
  ])('%s reaches nothing', (template) => {
    expect(failure(() => draw(template)).code).toBe('theme_render_failed');
  });

  // CVE-2026-33937: a syntax tree given where text is expected smuggles code through a NumberLiteral.
  const tree = {
    type: 'Program',
    blockParams: [],
    loc: null,
    body: [
      {
        type: 'MustacheStatement',
        escaped: true,
        params: [],
        path: { type: 'NumberLiteral', value: 'globalThis.pwned = 1', original: 0 },
      },
    ],
  };

  test('a syntax tree in the place of a file is not compiled', () => {
    const source = {
      files: new Map<string, Uint8Array>(miniTheme().files).set('sections/body/section.hbs', tree as never),
    };
    expect(() => compileTheme(source)).toThrow();
    expect(globalThis).not.toHaveProperty('pwned');
  });

  // CVE-2026-33938 and -33940: a tree that sits in the data reaches the compiler by way of a partial.
  test('a syntax tree in the data stays data', () => {
    const extra = { x: tree, '@partial-block': tree };
    expect(draw('{{#each page.x.body}}{{type}}{{/each}}', extra)).toBe('MustacheStatement');
    expect(failure(() => compileTheme(miniSection('{{> @partial-block}}'))).code).toMatch(/^theme_/);
    expect(globalThis).not.toHaveProperty('pwned');
  });

  test('a prototype in the data is dropped', () => {
    const extra = JSON.parse('{"x":{"__proto__":{"y":"bad"},"constructor":{"y":"bad"},"ok":"1"}}') as object;
    expect(draw('{{#if page.x.y}}bad{{/if}}{{page.x.ok}}', extra)).toBe('1');
  });
});

describe('limits', () => {
  test('loops inside loops end', () => {
    const words = Array.from({ length: 300 }, () => 1);
    const error = failure(() =>
      draw('{{#each page.words}}{{#each @root.page.words}}{{#each @root.page.words}}{{/each}}{{/each}}{{/each}}', {
        words,
      }),
    );
    expect(error.code).toBe('theme_output_too_large');
  });

  test('a page ends at 2 MB', () => {
    const template = `{{#each page.words}}${'x'.repeat(30_000)}{{/each}}`;
    const words = (count: number) => ({ words: Array.from({ length: count }, () => 1) });
    expect(draw(template, words(60))).toHaveLength(1_800_000);
    expect(failure(() => draw(template, words(80))).code).toBe('theme_output_too_large');
  });
});

describe('failures', () => {
  test('printing what is not there names the page, the file and the line', () => {
    const error = failure(() => draw('a\nb\n{{page.nope.nothing}}'));
    expect(error.code).toBe('theme_render_failed');
    expect(error.args).toEqual({ page: 'home', file: 'sections/body/section.hbs', line: 3 });
  });

  test.each(['\n{{page.nope}}', '\n{{page.words.concat}}', '\n{{page.words.toString}}'])(
    '%j names its line',
    (template) => {
      expect(failure(() => draw(template, { words: ['x'] })).args.line).toBe(2);
    },
  );

  test('so does a helper that gets nothing, in the snippet where it stands', () => {
    const changes = { 'snippets/x.hbs': '{{!-- Accepts: - Usage: - --}}\n\n<a href="{{url y}}">' };
    expect(failure(() => draw('{{> x y=page.nope}}', {}, changes)).args).toEqual({
      page: 'home',
      file: 'snippets/x.hbs',
      line: 3,
    });
  });
});
