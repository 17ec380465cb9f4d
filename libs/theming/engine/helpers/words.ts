import type { HtmlView, TextView } from '../../contract';
import { breakHtml, breakLines, wantsBreaks } from '../typography/break-lines';
import { attribute, escapeText, markup } from './markup';

/** `{{text view}}`: words; in a span with `lang` when they are not in the page's language. */
export function text(view: unknown): unknown {
  return words(view, escapeText);
}

/** The same where it becomes text of the page: with line-break opportunities. */
export function textInFlow(view: unknown): unknown {
  return words(view, (text) => breakLines(escapeText(text)));
}

/** `{{html view}}`: rich text that was sanitised before it came here, in a `div.prose`. The only unescaped output. */
export function html(view: unknown): unknown {
  const { html: words, lang } = view as HtmlView;
  if (typeof words !== 'string') throw new TypeError('html: wants rich text');
  return markup(`<div class="prose"${attribute('lang', lang)}>${breakHtml(words)}</div>`);
}

/** `{{value}}` where it becomes text of the page: with line-break opportunities. */
export function inFlow(value: unknown): unknown {
  if (value === undefined) throw new TypeError('There is nothing to print');
  return typeof value === 'string' && wantsBreaks(value) ? markup(breakLines(escapeText(value))) : value;
}

function words(view: unknown, print: (text: string) => string): unknown {
  const { text, lang } = view as TextView;
  if (typeof text !== 'string') throw new TypeError('text: wants a text view');
  return markup(lang ? `<span${attribute('lang', lang)}>${print(text)}</span>` : print(text));
}
