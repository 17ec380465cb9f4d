import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#kernel';
import { compileTheme, inherit, readTheme, readThemeFolder, type ThemeSource } from '../engine';
import { miniSection, miniTheme } from '../samples/mini-theme';
import { lintPages, lintTheme } from '.';

const templates = join(__dirname, '../../../templates');

describe.each(readdirSync(templates))('templates/%s', (name) => {
  const folder = join(templates, name);

  it('has nothing that the lint calls fatal or an error', async () => {
    const own = await readThemeFolder(folder);
    const source = name === 'base' ? own : await readTheme(folder);
    const found = [...lintTheme(source, own), ...(name === 'base' ? [] : lintPages(compileTheme(source)))];
    expect(found.filter(({ level }) => level !== 'warning')).toEqual([]);
  });
});

const only = (files: Record<string, string>): ThemeSource => ({
  files: new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
});
const without = (source: ThemeSource, ...paths: string[]): ThemeSource => ({
  files: new Map([...source.files].filter(([path]) => !paths.includes(path))),
});
const own = (files: Record<string, string> = {}): ThemeSource =>
  only({
    'theme.json': new TextDecoder()
      .decode(miniTheme().files.get('theme.json'))
      .replace('"name":"mini"', '"name":"mini","extends":"base"'),
    ...files,
  });
const base = (changes: Record<string, string> = {}): ThemeSource => without(miniTheme(changes), 'theme.json');

describe('a theme that inherits', () => {
  const lint = async (author: ThemeSource, parent: ThemeSource) =>
    lintTheme(await inherit(author, () => Promise.resolve(parent)), author);

  it('is not blamed for the files of others', async () => {
    const parent = base({ 'sections/body/section.hbs': '<p>Hello</p>' });
    expect(await lint(own(), parent)).toEqual([]);
    expect(lintTheme(parent)).toMatchObject([{ rule: 'hard-coded-text', file: 'sections/body/section.hbs' }]);
  });

  it('is blamed for labels that the whole lacks, and for its own that nothing uses', async () => {
    const author = own({ 'locales/en.json': '{\n"extra": "x",\n"name": "x"}' });
    expect((await lint(author, base())).map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['unused-label', 'locales/en.json', 2],
      ...['km', 'lo', 'my', 'th', 'vi', 'zh-Hans'].map((locale) => ['missing-label', `locales/${locale}.json`, 1]),
    ]);
  });

  it('is blamed in its schema for a setting that the inherited template wants', async () => {
    const parent = base({
      'sections/body/section.hbs': '{{text settings.heading}}',
      'sections/body/schema.json': '{"label":"name","settings":[{"id":"heading","type":"text","label":"name"}]}',
    });
    const author = own({ 'sections/body/schema.json': '{"label":"name","settings":[]}' });
    expect(await lint(author, parent)).toMatchObject([
      { rule: 'undeclared-setting', file: 'sections/body/schema.json', args: { setting: 'heading' } },
    ]);
  });
});

describe('what themes share', () => {
  it('may refer to what only they have', () => {
    const parent = without(base({ 'snippets/a.hbs': '{{!-- Accepts: x Usage: x --}}{{> b}}' }), 'styles/base.css');
    expect(lintTheme(parent).filter(({ level }) => level !== 'warning')).toEqual([]);
  });
});

it('tells all that is wrong at once, each with its place', () => {
  const broken = miniTheme({
    'sections/body/section.hbs': '{{#if',
    'layouts/default.hbs': '<p>\n Hello {{shout x}}\n{{t "gone"}}</p>',
    'styles/base.css': '@import "x"; a{letter-spacing:1px}',
    'pages/team.json': undefined,
  });
  const found = lintTheme(broken).filter(({ rule }) => rule !== 'missing-label');
  expect(found.map(({ rule, file, line, column }) => [rule, `${file}:${line}:${column ?? ''}`])).toEqual([
    ['unknown-helper', 'layouts/default.hbs:2:'],
    ['hard-coded-text', 'layouts/default.hbs:2:2'],
    ['missing-file', 'pages/team.json:1:'],
    ['syntax-error', 'sections/body/section.hbs:1:'],
    ['external-request', 'styles/base.css:1:'],
    ['latin-type', 'styles/base.css:1:'],
  ]);
});

describe('whatever compiling refuses', () => {
  const refused: Record<string, string | undefined>[] = [
    { 'theme.json': '{}' },
    { 'theme.json': undefined },
    { 'styles/plain.css': undefined },
    { 'locales/km.json': '{"name":1}' },
    { 'assets/run.exe': 'MZ' },
    { 'pages/home.json': '{"layout":"gone","sections":[{"id":"a","type":"body"}]}' },
    { 'pages/home.json': '{"layout":"default","sections":[{"id":"a","type":"body","settings":{"x":1}}]}' },
    { 'sections/body/section.hbs': '{{#a}}'.repeat(5000) },
    { 'sections/body/section.hbs': '{{@partial-block}}' },
  ];

  it.each(refused)('is fatal: %j', (changes) => {
    const source = miniTheme(changes);
    let refusal: unknown;
    try {
      compileTheme(source);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(AppError);
    // Without theme.json it is judged as what themes share; a package is refused before that for the missing file.
    if (!source.files.has('theme.json')) return;
    const file = String((refusal as AppError).args.file);
    expect(lintTheme(source)).toContainEqual(expect.objectContaining({ level: 'fatal', file }));
  });
});

it('looks at sizes first', () => {
  const huge = miniTheme({ 'sections/body/style.css': ' '.repeat(512 * 1024 + 1), 'layouts/default.hbs': '{{' });
  expect(lintTheme(huge)).toMatchObject([{ rule: 'too-large', file: 'sections/body/style.css' }]);
  const many = Object.fromEntries(Array.from({ length: 401 }, (_, index) => [`x/${index}`, '']));
  expect(lintTheme(miniTheme(many))).toMatchObject([{ rule: 'too-large', args: { limit: '400 files' } }]);
});

it('tells the gravest thousand of what is wrong', () => {
  const labels = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, 'x']));
  const found = lintTheme(miniTheme({ 'locales/en.json': JSON.stringify({ name: 'x', ...labels }) }));
  expect(found).toHaveLength(1000);
  expect(found.every(({ level }) => level === 'fatal')).toBe(true);
});

it.each([
  ['open tags', '<b>'.repeat(10_000)],
  ['open tags and words', '<b>x'.repeat(8_000)],
  ['attributes', `<p${' a'.repeat(15_000)}>`],
  ['quotes', `<p ${'a="'.repeat(10_000)}`],
  ['ends', '</b>'.repeat(8_000)],
  ['comments', '<!--'.repeat(8_000)],
  ['open comments of Handlebars', '{{!--'.repeat(6_000)],
  ['documents without end', '{{!-- x --}}' + 'Accepts:'.repeat(1_500) + 'Usage:'.repeat(2_500)],
])('%s by the thousand are read in one pass', (_, template) => {
  lintTheme(miniSection(template, { 'snippets/a.hbs': template }));
});
