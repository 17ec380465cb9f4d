import { miniSection } from '../../samples/mini-theme';
import { emptyPages, emptySite } from '../../samples/sample-views';
import { render } from '../render/render';
import { compileTheme } from './compile-theme';

const LONG = 'ផលិតផលរបស់យើងទាំងអស់គ្នា';
const PARTED = 'ផលិតផលរបស់<wbr>យើងទាំងអស់គ្នា';
const labels = { 'locales/km.json': JSON.stringify({ name: LONG }) };
const view = {
  site: emptySite('km'),
  page: { ...emptyPages('km').home, x: LONG, yes: true, no: false, view: { text: LONG } },
};
const draw = (template: string, changes: Record<string, string> = {}): string =>
  /<\/style>([^]*?)\n?<\/html>/.exec(
    render(compileTheme(miniSection(template, { ...labels, ...changes })), 'home', view as never),
  )![1]!;

test.each([
  ['<p>{{t "name"}}</p>', `<p>${PARTED}</p>`],
  ['<p>{{~ t "name" ~}}</p>', `<p>${PARTED}</p>`],
  ['<p>{{text page.view}}</p>', `<p>${PARTED}</p>`],
  ['{{#with page}}{{x}}{{/with}}', PARTED],
  ['{{#if page.yes}}<h2>{{else}}<h3>{{/if}}{{t "name"}}', `<h2>${PARTED}`],
  ['<p{{#if page.yes}} class="a"{{/if}}>{{t "name"}}', `<p class="a">${PARTED}`],
  ['<!-- a "quote" --><p>{{t "name"}}', `<!-- a "quote" --><p>${PARTED}`],
  ['<title>x</title><p>{{t "name"}}', `<title>x</title><p>${PARTED}`],
])('text of the page gets its opportunities: %s', (template, html) => {
  expect(draw(template)).toBe(html);
});

test.each([
  '<p title="{{t "name"}}">',
  '<p title=\'{{t "name"}}\'>',
  '<p title="a > b {{text page.view}}">',
  '<p title={{t "name"}}>',
  '{{#with page}}<p title="{{x}}">{{/with}}',
  '<p{{#if page.yes}} title="{{t "name"}}"{{/if}}>',
  '<title>{{t "name"}} <b> {{t "name"}}</title>',
  '<textarea>{{t "name"}}</textarea>',
  '<select><option value="1">{{t "name"}}</option></select>',
  '<svg viewBox="0 0 1 1"><title>{{t "name"}}</title><text>{{t "name"}}</text></svg>',
  '<pre>{{t "name"}}</pre><code>{{t "name"}}</code>',
  '<!-- {{t "name"}} -->',
  '{{#if page.yes}}<p title="{{else}}<p>{{/if}}{{t "name"}}">',
  '{{#if page.no}}<p>{{else}}<p title="{{/if}}{{t "name"}}">',
])('nothing is put in where it would be seen: %s', (template) => {
  expect(draw(template)).toContain(LONG);
  expect(draw(template)).not.toContain('wbr');
});

test('a snippet that somewhere stands in an attribute or the title keeps its words whole, with all it calls', () => {
  const snippets = {
    'snippets/x.hbs': '{{!-- Accepts: words Usage: - --}}{{> y words=words}}',
    'snippets/y.hbs': '{{!-- Accepts: words Usage: - --}}{{words}}',
    'snippets/z.hbs': '{{!-- Accepts: words Usage: - --}}{{words}}',
  };
  const html = draw('<p title="{{> x words=page.x}}">{{> y words=page.x}}|{{> z words=page.x}}', snippets);
  expect(html).toBe(`<p title="${LONG}">${LONG}|${PARTED}`);
});

test.each([
  '{{tInFlow "name"}}',
  '{{inFlow page.x}}',
  '<p title="{{textInFlow page.view}}">',
  '{{tInFlow}}',
  '{{#if (inFlow page.x)}}{{/if}}',
])('an author cannot ask for it: %s', (template) => {
  expect(() => compileTheme(miniSection(template))).toThrow(expect.objectContaining({ code: 'theme_forbidden' }));
});
