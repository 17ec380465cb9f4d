import type { Note } from '../finding';
import type { LintedTheme } from '../linted-theme';
import { type Attribute, around, type Print, type Tag } from '../markup/markup';
import { isUrlAttribute } from '../markup/url-attributes';

/** Helpers that print elements, which cannot stand in an attribute or a title. */
const MARKUP = new Set(['text', 'html', 'picture', 'date', 'styles', 'sections', 'linkedData']);
/** Elements whose content is words only. */
const PLAIN = ['title', 'textarea', 'option'];

/** `unquoted-attribute`, `url-without-helper`, `markup-in-attribute`, `split-markup`. */
export function checkAttributes({ templates }: LintedTheme, note: Note): void {
  for (const [file, { markup }] of templates) {
    for (const { line, column } of markup.splits) {
      const message =
        'What follows stands in another place of the HTML than it seems: close in each branch, and in each template, what was opened there.';
      note({ rule: 'split-markup', file, line, column, message });
    }
    for (const tag of markup.tags) {
      for (const print of tag.loose) looseValue(file, print, note);
      for (const attribute of tag.attributes) checkAttribute(file, tag, attribute, note);
    }
    for (const print of markup.prints) {
      if (around(print.inside, ...PLAIN) && print.helper && MARKUP.has(print.helper)) elementIn(file, print, note);
    }
  }
}

function checkAttribute(file: string, tag: Tag, attribute: Attribute, note: Note): void {
  const { name, parts, isQuoted, line, column } = attribute;
  const prints = parts.filter((part) => typeof part !== 'string');
  if (prints.length === 0) return;
  if (!isQuoted) {
    const isGrave = isUrlAttribute(tag, name) || name === 'style' || name.startsWith('on');
    const message = `Put the value of ${name} in double quotes: a space in it would begin another attribute.`;
    note({
      rule: 'unquoted-attribute',
      ...(isGrave ? { level: 'fatal' } : {}),
      file,
      line,
      column,
      message,
      args: { name },
    });
  }
  for (const print of prints) if (print.helper && MARKUP.has(print.helper)) elementIn(file, print, note);
  const bare = isUrlAttribute(tag, name) && parts.find((part, index) => !isSafe(part, parts.slice(0, index)));
  if (!bare) return;
  const words = typeof bare === 'string' ? bare : describe(bare);
  const message = `The address in ${name} may run code or lead anywhere: print it with {{url …}} (a file of the theme with {{asset …}}), not with ${words}.`;
  note({ rule: 'url-without-helper', file, line, column, message, args: { name } });
}

/** Nothing printed here can change where the address leads to, or it was admitted. */
function isSafe(part: string | Print, before: (string | Print)[]): boolean {
  if (typeof part === 'string' || part.helper === 'url' || part.helper === 'asset') return true;
  const literal = before.filter((piece) => typeof piece === 'string').join('');
  const isFirstFixed =
    typeof before[0] === 'string' && /^(mailto:|tel:|\/[a-z0-9_]|https?:\/\/[a-z0-9.-]+\/)/i.test(before[0]);
  return isFirstFixed || /[#?]/.test(literal);
}

function looseValue(file: string, print: Print, note: Note): void {
  const { line, column } = print;
  const message = `${describe(print)} stands in a tag outside of an attribute’s quotes: it could become any attribute. Write the attribute’s name and quotes out.`;
  note({ rule: 'unquoted-attribute', level: 'fatal', file, line, column, message });
}

function elementIn(file: string, print: Print, note: Note): void {
  const { line, column } = print;
  const message = `${describe(print)} prints an element, which cannot stand here. In attributes and titles print {{….text}}.`;
  note({ rule: 'markup-in-attribute', file, line, column, message });
}

function describe({ node, helper }: Print): string {
  if (helper === '>') return `{{> ${String(node.name!.original)}}}`;
  return `{{${String(node.path!.original)}${helper ? ' …' : ''}}}`;
}
