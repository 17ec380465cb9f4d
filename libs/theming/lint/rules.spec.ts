import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTheme } from '../engine';
import { miniTheme } from '../samples/mini-theme';
import { lintPages, lintTheme, RULES, type RuleId } from '.';

type Changes = Record<string, string | undefined>;
const BODY = 'sections/body/section.hbs';
const section = (template: string, changes: Changes = {}): Changes => ({ [BODY]: template, ...changes });
const snippet = (text: string): string => `{{!-- Accepts: x. Usage: {{> a}} --}}${text}`;
const css = (text: string): Changes => ({ 'styles/base.css': text });
const script = (text: string): Changes => ({ 'assets/a.js': text });
const schema = (settings: object[]): Changes => ({
  'sections/body/schema.json': JSON.stringify({ label: 'name', settings }),
});
const text = { id: 'heading', type: 'text', label: 'name' };
const labels = (locale: string, tree: object): Changes => ({ [`locales/${locale}.json`]: JSON.stringify(tree) });
const everywhere = (tree: object): Changes =>
  Object.assign(
    {},
    ...['zh-Hans', 'en', 'th', 'vi', 'km', 'lo', 'my'].map((locale) => labels(locale, tree)),
  ) as Changes;
const draw = (template: string): string => `<ul>{{#each page.products}}<li>${template}</li>{{/each}}</ul>`;
/** Noise that does not compress. */
const noise = Array.from({ length: 9000 }, (_, index) => ((index * 2654435761) >>> 0).toString(36)).join('');

/** For each rule what it finds, where, and the same made right. */
const EXAMPLES: readonly [RuleId, wrong: Changes, place: string, right: Changes][] = [
  ['syntax-error', section('<p>\n{{#if page}}'), `${BODY}:2`, section('<p>\n{{#if page}}{{/if}}</p>')],
  ['syntax-error', css('a{}\n/* x'), 'styles/base.css:2', css('a{}\n/* x */')],
  ['unknown-helper', section('\n{{shout page}}'), `${BODY}:2`, section('\n{{text page}}')],
  ['unknown-helper', section('{{#shout page}}{{/shout}}'), `${BODY}:1`, section('{{#if page}}{{/if}}')],
  ['triple-stash', section('<p>{{{page.x}}}</p>'), `${BODY}:1`, section('<p>{{page.x}}</p>')],
  ['triple-stash', section('<p>{{&page.x}}</p>'), `${BODY}:1`, section('<p>{{html page.x}}</p>')],
  ['forbidden-syntax', section('{{page.constructor}}{{t page.key}}'), `${BODY}:1`, section('{{t "name"}}')],
  ['missing-file', { 'pages/team.json': undefined }, 'pages/team.json:1', {}],
  ['missing-file', { 'styles/plain.css': undefined }, 'styles/plain.css:1', {}],
  ['invalid-file', { 'pages/home.json': '{' }, 'pages/home.json:1', {}],
  ['missing-reference', section('\n{{> gone}}'), `${BODY}:2`, section('{{> a}}', { 'snippets/a.hbs': snippet('') })],
  ['missing-reference', section('{{asset "a.js"}}'), `${BODY}:1`, section('{{asset "a.js"}}', script(''))],
  ['missing-label', section('{{t "gone"}}'), 'locales/km.json:1', section('{{t "name"}}')],
  [
    'missing-label',
    labels('en', { name: 'x', more: { only: 'x' } }),
    'locales/lo.json:1',
    everywhere({ name: 'x', more: { only: 'x' } }),
  ],
  [
    'snippet-loop',
    { 'snippets/a.hbs': snippet('{{> b}}'), 'snippets/b.hbs': snippet('{{> a}}') },
    'snippets/a.hbs:1',
    { 'snippets/a.hbs': snippet('{{> b}}'), 'snippets/b.hbs': snippet('') },
  ],
  ['snippet-comment', { 'snippets/a.hbs': '<p></p>' }, 'snippets/a.hbs:1', { 'snippets/a.hbs': snippet('') }],
  ['too-large', section(' '.repeat(32 * 1024 + 1)), `${BODY}:1`, section(' '.repeat(32 * 1024))],
  ['too-large', script(' '.repeat(3073)), 'assets/a.js:1', script(' '.repeat(3072))],
  ['too-deep', section('{{#if page}}'.repeat(33) + '{{/if}}'.repeat(33)), `${BODY}:1`, section('')],
  ['unquoted-attribute', section('<p\n class={{page.x}}>'), `${BODY}:2`, section('<p class="{{page.x}}">')],
  ['unquoted-attribute', section('<p class=a{{page.x}}>'), `${BODY}:1`, section("<p class='a{{page.x}}'>")],
  ['unquoted-attribute', section('<p {{page.x}}>'), `${BODY}:1`, section('<p{{#if page.x}} hidden{{/if}}>')],
  ['split-markup', section('<{{page.x}} id="a">'), `${BODY}:1`, section('<b id="{{page.x}}">')],
  ['url-without-helper', section('<a href="{{page.u}}">'), `${BODY}:1`, section('<a href="{{url page.u}}#top">')],
  ['url-without-helper', section('<a href="/{{page.u}}">'), `${BODY}:1`, section('<a href="#{{page.u}}">')],
  ['url-without-helper', section('<a href="{{> a}}">'), `${BODY}:1`, section('<a href="mailto:{{page.u}}">')],
  [
    'url-without-helper',
    section('<img alt="" srcset="{{page.u}} 2x">'),
    `${BODY}:1`,
    section('<img alt="" srcset="{{url page.u}} 2x">'),
  ],
  [
    'url-without-helper',
    section('<form action="{{#if page.a}}{{url page.a}}{{else}}{{page.b}}{{/if}}">'),
    `${BODY}:1`,
    section('<form action="{{#if page.a}}{{url page.a}}{{else}}/b{{/if}}">'),
  ],
  [
    'inline-script',
    section('<script>\nx</script>'),
    `${BODY}:1`,
    section('<script src="{{asset "a.js"}}"></script>', script('')),
  ],
  ['inline-script', section('<p onclick="x()">'), `${BODY}:1`, section('<p class="on">')],
  ['inline-script', section('<a href="java&#115;cript:x">'), `${BODY}:1`, section('<a href="tel:1">')],
  ['inline-script', section('<a href=" JavaScript&colon;x">'), `${BODY}:1`, section('<a href="/javascript">')],
  [
    'inline-script',
    { 'assets/a.svg': '<svg><script>x</script></svg>' },
    'assets/a.svg:1',
    { 'assets/a.svg': '<svg/>' },
  ],
  [
    'inline-script',
    section('<script type="application/ld+json">{{page.x}}</script>'),
    `${BODY}:1`,
    {
      'layouts/default.hbs':
        '<html>{{styles}}{{sections}}<script type="application/ld+json">{{linkedData}}</script></html>',
    },
  ],
  [
    'external-request',
    section('<img alt="" src="//x.example/a">'),
    `${BODY}:1`,
    section('<a href="https://x.example/">'),
  ],
  ['external-request', section('<link href="https://x.example/a">'), `${BODY}:1`, section('<img alt="" src="/a">')],
  [
    'external-request',
    section('<img alt="" srcset="/a 1x, //x.example/b 2x">'),
    `${BODY}:1`,
    section('<img alt="" srcset="/a 1x">'),
  ],
  [
    'external-request',
    section('<p style="background:url(//x.example)">'),
    `${BODY}:1`,
    section('<p style="color:red">'),
  ],
  ['external-request', section('<base href="/x/">'), `${BODY}:1`, section('')],
  ['external-request', css('a{}\n@import "x";'), 'styles/base.css:2', css('a{}')],
  ['external-request', css('@font-face{font-family:x}'), 'styles/base.css:1', css('a{font-family:x}')],
  [
    'external-request',
    script('fetch("https://x.example")'),
    'assets/a.js:1',
    script('fetch("/x") // see https://x.example'),
  ],
  ['unsafe-script', script('x;\na.innerHTML = b'), 'assets/a.js:2', script('a.textContent = b')],
  ['unsafe-script', script('new Function("x")()'), 'assets/a.js:1', script('function x() {}')],
  [
    'split-markup',
    section('{{#if page.x}}<p>{{else}}<p title="{{/if}}'),
    `${BODY}:1`,
    section('<p{{#if page.x}} id="a"{{/if}}>'),
  ],
  ['split-markup', section('<p\n title="'), `${BODY}:2`, section('<p\n title="">')],
  ['markup-in-attribute', section('<p title="{{text page.x}}">'), `${BODY}:1`, section('<p title="{{page.x.text}}">')],
  [
    'markup-in-attribute',
    section('<title>{{text page.x}}</title>'),
    `${BODY}:1`,
    section('<title>{{page.x.text}}</title>'),
  ],
  ['missing-alt', section('<img src="/a">'), `${BODY}:1`, section('<img src="/a" alt="">')],
  [
    'empty-link',
    section('<a href="/a">{{picture page.x alt=""}} </a>'),
    `${BODY}:1`,
    section('<a href="/a">{{picture page.x}}</a>'),
  ],
  [
    'empty-link',
    section('<a href="/a"><img src="/a" alt=""></a>'),
    `${BODY}:1`,
    section('<a href="/a"><img src="/a" alt="">{{t "name"}}</a>'),
  ],
  ['hard-coded-text', section('<p>\n Hello</p>'), `${BODY}:2`, section('<p> 404 · → ©&nbsp;{{t "name"}}</p>')],
  [
    'hard-coded-text',
    section('<p aria-label="Menu">'),
    `${BODY}:1`,
    section('<p aria-label="{{t "name"}}: {{page.x}}">'),
  ],
  [
    'unmarked-language',
    section('<p>{{page.x.text}}</p>'),
    `${BODY}:1`,
    section('<p title="{{page.x.text}}">{{text page.x}}{{page.price.text}}</p>'),
  ],
  [
    'contrast',
    { 'styles/plain.css': ':root{--ink:#888888;\n--paper:#fff}' },
    'styles/plain.css:1',
    { 'styles/plain.css': ':root{--ink:#000;--paper:#fff}' },
  ],
  [
    'contrast',
    { 'styles/plain.css': ':root{--ink:#000;--paper:#fff}\n@media (prefers-color-scheme: dark){:root{--paper:#111}}' },
    'styles/plain.css:2',
    {
      'styles/plain.css':
        ':root{--ink:#000;--paper:#fff}@media (prefers-color-scheme: dark){:root{--paper:#111;--ink:#eee}}',
    },
  ],
  [
    'latin-type',
    css('b{}\na{letter-spacing:.1em}'),
    'styles/base.css:2',
    css('a:lang(en){letter-spacing:.1em}b{letter-spacing:var(--track)}'),
  ],
  ['latin-type', css('a{text-transform:uppercase}'), 'styles/base.css:1', css('a{text-transform:none}')],
  ['tight-lines', css('a{font:1rem/1.2 x}'), 'styles/base.css:1', css('a{line-height:max(1.2,var(--hlh))}')],
  ['tight-lines', css('a{line-height:18px}'), 'styles/base.css:1', css('a::before{line-height:1}b{line-height:1.6}')],
  [
    'undeclared-setting',
    section('\n{{text settings.heading}}'),
    `${BODY}:2`,
    section('{{text settings.heading}}', schema([text])),
  ],
  ['undeclared-setting', section('{{#if @root.theme.settings.wide}}{{/if}}'), `${BODY}:1`, section('')],
  [
    'unused-setting',
    schema([text]),
    'sections/body/schema.json:1',
    section('{{text settings.heading}}', schema([text])),
  ],
  [
    'unused-setting',
    section(
      '{{#each settings.items}}{{/each}}',
      schema([{ ...text, id: 'items', type: 'list', max: 3, fields: [text] }]),
    ),
    'sections/body/schema.json:1',
    section(
      '{{#each settings.items}}{{text heading}}{{/each}}',
      schema([{ ...text, id: 'items', type: 'list', max: 3, fields: [text] }]),
    ),
  ],
  [
    'unused-snippet',
    { 'snippets/a.hbs': snippet('') },
    'snippets/a.hbs:1',
    section('{{> a}}', { 'snippets/a.hbs': snippet('') }),
  ],
  [
    'unused-section',
    { 'sections/more/section.hbs': '', 'sections/more/schema.json': '{"label":"name","settings":[]}' },
    'sections/more/section.hbs:1',
    {},
  ],
  [
    'unused-label',
    everywhere({ name: 'x', form: { sent: 'x' } }),
    'locales/zh-Hans.json:1',
    section('{{t "form.*" page.x}}', everywhere({ name: 'x', form: { sent: 'x' } })),
  ],
  ['render-failed', section('\n{{page.gone}}'), `${BODY}:2`, section('{{#if page.gone}}{{page.gone}}{{/if}}')],
  ['page-budget', section(draw(noise.slice(0, 30_000))), 'pages/products.json:1', section(draw('{{text name}}'))],
];

function findings(changes: Changes) {
  const source = miniTheme(changes);
  const found = lintTheme(source);
  return found.some(({ level }) => level === 'fatal') ? found : [...found, ...lintPages(compileTheme(source))];
}

test.each(EXAMPLES)('%s finds %j', (rule, wrong, place) => {
  const found = findings(wrong).filter((finding) => finding.rule === rule);
  expect(found.map(({ file, line }) => `${file}:${line}`)).toContain(place);
  for (const { level, message } of found) {
    expect(['fatal', RULES[rule].level]).toContain(level);
    expect(message).toMatch(/\w/);
  }
});

test.each(EXAMPLES)('%s leaves alone what is right instead of %j', (rule, _, __, right) => {
  expect(findings(right).filter((finding) => finding.rule === rule)).toEqual([]);
});

test('every rule has an example, a code of its own, and a page that shows it', () => {
  const ids = Object.keys(RULES) as RuleId[];
  expect(new Set(EXAMPLES.map(([rule]) => rule))).toEqual(new Set(ids));
  expect(new Set(ids.map((id) => RULES[id].code)).size).toBe(ids.length);
  const folder = join(__dirname, '../../../docs/themes/rules');
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  for (const id of ids) {
    expect(existsSync(join(folder, `${id}.md`))).toBe(true);
    expect(readFileSync(join(folder, `${id}.md`), 'utf8')).toContain(`# ${id} (${RULES[id].code}, ${RULES[id].level}`);
    expect(index).toContain(`[${id}](${id}.md)`);
  }
});

test.each(['href', 'src', 'style', 'onclick'])('an unquoted %s with a value in it is fatal', (name) => {
  expect(lintTheme(miniTheme(section(`<p ${name}={{url page.x}}>`)))).toContainEqual(
    expect.objectContaining({ rule: 'unquoted-attribute', level: 'fatal' }),
  );
});
