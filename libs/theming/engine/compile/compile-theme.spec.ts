import { AppError, type ErrorCode } from '#kernel';
import { miniSection, miniTheme } from '../../samples/mini-theme';
import type { ThemeSource } from '../source/theme-source';
import { compileTheme } from './compile-theme';

function failure(source: ThemeSource): { code: ErrorCode; args: Record<string, unknown> } {
  try {
    compileTheme(source);
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, args: error.args };
    throw error;
  }
  throw new Error('It compiled');
}

const snippet = (text: string): string => `{{!-- Accepts: nothing. Usage: {{> x}} --}}${text}`;

test('the smallest theme compiles to plain data that can be sent to another thread', () => {
  const theme = compileTheme(miniTheme());
  expect(structuredClone(theme)).toEqual(theme);
});

test('the content hash changes with any byte and with nothing else', () => {
  const hash = compileTheme(miniTheme()).hash;
  expect(compileTheme(miniTheme()).hash).toBe(hash);
  expect(compileTheme(miniTheme({ 'styles/base.css': 'body { color: var(--ink) }' })).hash).not.toBe(hash);
  expect(hash).toMatch(/^[0-9a-f]{32}$/);
});

test.each([
  [
    'a language lacks a label that others have',
    { 'locales/km.json': '{}' },
    'theme_label_missing',
    { file: 'locales/km.json', key: 'name' },
  ],
  ['a page is missing', { 'pages/team.json': undefined }, 'theme_file_missing', { file: 'pages/team.json' }],
  ['a language is missing', { 'locales/lo.json': undefined }, 'theme_file_missing', { file: 'locales/lo.json' }],
  [
    'a JSON file is broken',
    { 'pages/home.json': '{' },
    'theme_file_invalid',
    { file: 'pages/home.json', place: 'JSON' },
  ],
  [
    'a key is unknown',
    { 'sections/body/schema.json': '{"label":"name","settings":[],"x":1}' },
    'theme_file_invalid',
    { file: 'sections/body/schema.json', place: '/x' },
  ],
  [
    'a page names no section of the theme',
    { 'pages/home.json': '{"layout":"default","sections":[{"id":"a","type":"nope"}]}' },
    'theme_file_missing',
    { file: 'sections/nope/section.hbs' },
  ],
  [
    'a page sets what its section does not declare',
    { 'pages/home.json': '{"layout":"default","sections":[{"id":"a","type":"body","settings":{"x":1}}]}' },
    'theme_file_invalid',
    { file: 'pages/home.json', place: 'x' },
  ],
  [
    'a style sheet loads something',
    { 'styles/base.css': 'a{}\n@import "x";' },
    'theme_forbidden',
    { file: 'styles/base.css', line: 2, name: '@import' },
  ],
  [
    'an asset is of an unknown kind',
    { 'assets/run.exe': 'MZ' },
    'theme_file_invalid',
    { file: 'assets/run.exe', place: 'assets' },
  ],
  [
    'a script is heavy',
    { 'assets/big.js': ' '.repeat(3073) },
    'theme_too_large',
    { file: 'assets/big.js', limit: '3 KB' },
  ],
])('refused when %s', (_, changes, code, args) => {
  expect(failure(miniTheme(changes))).toEqual({ code, args });
});

test.each([
  ['an unclosed block', '\n{{#if page}}', 'theme_syntax', 2],
  ['an unknown helper', '\n\n{{shout page}}', 'theme_forbidden', 3],
  ['an unknown block helper', '{{#shout page}}{{/shout}}', 'theme_forbidden', 1],
  ['raw output', '{{{page}}}', 'theme_forbidden', 1],
  ['raw output by ampersand', '{{&page}}', 'theme_forbidden', 1],
  ['a partial chosen at run time', '{{> (eq page 1)}}', 'theme_forbidden', 1],
  ['a partial block', '{{#> x}}{{/x}}', 'theme_forbidden', 1],
  ['an inline partial', '{{#*inline "x"}}{{/inline}}', 'theme_forbidden', 1],
  ['a decorator', '{{* x}}', 'theme_forbidden', 1],
  ['a label chosen at run time', '{{t page.key}}', 'theme_forbidden', 1],
  ['a layout helper outside of a layout', '{{sections}}', 'theme_forbidden', 1],
  ['an unknown data variable', '{{@partial-block}}', 'theme_forbidden', 1],
  ['an unknown label', '\n{{t "nope"}}', 'theme_label_missing', undefined],
  ['an unknown snippet', '\n{{> nope}}', 'theme_reference_missing', 2],
  ['an unknown asset', '\n{{asset "nope.js"}}', 'theme_reference_missing', 2],
  ['33 blocks inside each other', '{{#if page}}'.repeat(33) + 'x' + '{{/if}}'.repeat(33), 'theme_too_deep', 1],
  ['more than 32 KB', 'x'.repeat(32 * 1024 + 1), 'theme_too_large', undefined],
])('a template with %s is refused, with its file and line', (_, template, code, line) => {
  const { code: actual, args } = failure(miniSection(template));
  expect(actual).toBe(code);
  expect(args.line).toBe(line);
  expect(args.file).toBe(code === 'theme_label_missing' ? 'locales/zh-Hans.json' : 'sections/body/section.hbs');
});

test('all templates together are limited, too', () => {
  const snippets = Array.from({ length: 17 }, (_, index) => [`snippets/s${index}.hbs`, snippet(' '.repeat(31 * 1024))]);
  expect(failure(miniTheme(Object.fromEntries(snippets) as Record<string, string>))).toEqual({
    code: 'theme_too_large',
    args: { file: '/', limit: '512 KB of templates' },
  });
});

test('32 blocks and exactly 32 KB are allowed', () => {
  compileTheme(miniSection('{{#if page}}'.repeat(31) + 'x' + '{{/if}}'.repeat(31)));
  compileTheme(miniSection('x'.repeat(32 * 1024)));
});

test('a long chain of else-ifs is not deep', () => {
  const chain = '{{else if page}}x'.repeat(60);
  compileTheme(miniSection(`{{#if page}}x${chain}{{/if}}`));
});

test('snippets that include each other are refused', () => {
  const loop = { 'snippets/a.hbs': snippet('{{> b}}'), 'snippets/b.hbs': snippet('{{> a}}') };
  expect(failure(miniTheme(loop)).code).toBe('theme_snippets_loop');
});

test('a snippet without Accepts and Usage is refused', () => {
  expect(failure(miniTheme({ 'snippets/a.hbs': '<p></p>' }))).toEqual({
    code: 'theme_snippet_undocumented',
    args: { file: 'snippets/a.hbs' },
  });
});

test('every failure has words in all seven languages', () => {
  const error = new AppError('theme_forbidden', { file: 'a.hbs', name: 'x', line: 3 });
  for (const locale of ['zh-Hans', 'en', 'th', 'vi', 'km', 'lo', 'my'] as const) {
    expect(error.in(locale)).toContain('a.hbs');
    expect(error.in(locale)).not.toMatch(/\{\w+\}/);
  }
});
