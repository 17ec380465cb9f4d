import type { Note } from '../finding';
import type { LintedTheme } from '../linted-theme';

/** Line heights below this cut marks off or let lines touch, in Latin letters with accents and in all other scripts. */
const LEAST_LINE_HEIGHT = 1.4;
/** Pixels of a line at the size in which pages are set. */
const LEAST_LINE_PIXELS = 23;
const HARMLESS = /^(?:0(?:[a-z]+)?|normal|none|inherit|initial|unset|revert|var\(.*\))\s*(?:!important)?$/i;
const LATIN_ONLY = /:lang\((?:en|vi)|\[lang\|?\^?=['"]?(?:en|vi)/i;

/** `latin-type`, `tight-lines`. */
export function checkType({ styles }: LintedTheme, note: Note): void {
  for (const [file, declarations] of styles) {
    for (const { property, value, selector, line } of declarations) {
      if (isLatinOnly(property, value) && !LATIN_ONLY.test(selector)) {
        const message = `${property}: ${value} is for Latin letters. Restrict it with :lang(en), or use the engine’s var(--track).`;
        note({ rule: 'latin-type', file, line, message, args: { property, value } });
      }
      // A quotation mark or an arrow drawn before an element is no line of text.
      const height =
        selector.includes(':before') || selector.includes(':after') ? undefined : lineHeight(property, value);
      if (height !== undefined && isTight(height)) {
        const message = `A line height of ${height} lets lines of Thai, Khmer or Burmese touch. Use var(--lh), or var(--hlh) for headings.`;
        note({ rule: 'tight-lines', file, line, message, args: { value: height } });
      }
    }
  }
}

function isLatinOnly(property: string, value: string): boolean {
  if (property === 'letter-spacing' || property === 'text-transform') return !HARMLESS.test(value);
  return (property === 'font-style' || property === 'font') && /\b(?:italic|oblique)\b/i.test(value);
}

function lineHeight(property: string, value: string): string | undefined {
  if (property === 'line-height') return value;
  return property === 'font' ? /\/\s*(\S{1,20})/.exec(value)?.[1] : undefined;
}

function isTight(height: string): boolean {
  const [, number, unit] = /^(\d*\.?\d{1,9})(px|em|rem|%|)$/.exec(height) ?? [];
  if (number === undefined) return false;
  if (unit === 'px') return Number(number) < LEAST_LINE_PIXELS;
  return Number(number) / (unit === '%' ? 100 : 1) < LEAST_LINE_HEIGHT;
}
