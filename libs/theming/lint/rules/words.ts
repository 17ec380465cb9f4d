import type { Note } from '../finding';
import type { LintedTheme } from '../linted-theme';
import { around, attributeOf, leading, type Tag } from '../markup/markup';

/** Attributes whose words people read or hear. */
const SPOKEN = new Set([
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'placeholder',
  'summary',
]);
/** Elements whose content nobody reads as words. */
const UNREAD = ['script', 'style'];
/** Elements in which no span with `lang` can stand. */
const PLAIN = ['title', 'textarea', 'option', 'script', 'style', 'svg'];

/** `hard-coded-text`, `unmarked-language`. */
export function checkWords({ templates }: LintedTheme, note: Note): void {
  for (const [file, { markup }] of templates) {
    const hardCoded = (at: { line: number; column: number }, words: string): void => {
      const text = words.trim().replace(/\s+/g, ' ').slice(0, 60);
      const message = `“${text}” is in one language only. Make it a label in locales/*.json and print it with {{t "…"}}.`;
      note({ rule: 'hard-coded-text', file, line: at.line, column: at.column, message, args: { text } });
    };
    for (const { text, inside, line, column } of markup.words) {
      if (!isWords(text) || around(inside, ...UNREAD)) continue;
      const skipped = /^\s*/.exec(text)![0].split('\n');
      const first = skipped.length > 1 ? skipped.at(-1)!.length + 1 : column + skipped[0]!.length;
      hardCoded({ line: line + skipped.length - 1, column: first }, text);
    }
    for (const tag of markup.tags) {
      for (const attribute of tag.attributes) {
        if (!SPOKEN.has(attribute.name) && !(attribute.name === 'value' && isButton(tag))) continue;
        const words = attribute.parts.filter((part) => typeof part === 'string').find(isWords);
        if (words !== undefined) hardCoded(attribute, words);
      }
    }
    for (const { node, helper, inside, line, column } of markup.prints) {
      const parts = helper ? [] : (node.path?.parts ?? []);
      // A price has a text, too, but it is written for the page's language.
      if (parts.length < 2 || parts.at(-1) !== 'text' || parts.at(-2) === 'price' || around(inside, ...PLAIN)) continue;
      const view = String(node.path!.original).replace(/\.text$/, '');
      const message = `Words may be in another language than the page: {{text ${view}}} marks it for screen readers and fonts.`;
      note({ rule: 'unmarked-language', file, line, column, message, args: { view } });
    }
  }
}

/** There are letters in it, references to characters aside. */
function isWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/&#?\w{1,31};/g, ''));
}

function isButton(tag: Tag): boolean {
  const type = attributeOf(tag, 'type');
  return tag.name === 'input' && type !== undefined && ['submit', 'button', 'reset'].includes(leading(type));
}
