import type { HtmlView, TextView } from '../../contract';
import { attribute, escapeText, markup } from './markup';

/** `{{text view}}`: words; in a span with `lang` when they are not in the page's language. */
export function text(view: unknown): unknown {
  const { text: words, lang } = view as TextView;
  if (typeof words !== 'string') throw new TypeError('text: wants a text view');
  return markup(lang ? `<span${attribute('lang', lang)}>${escapeText(words)}</span>` : escapeText(words));
}

/** `{{html view}}`: rich text that was sanitised before it came here, in a `div.prose`. The only unescaped output. */
export function html(view: unknown): unknown {
  const { html: words, lang } = view as HtmlView;
  if (typeof words !== 'string') throw new TypeError('html: wants rich text');
  return markup(`<div class="prose"${attribute('lang', lang)}>${words}</div>`);
}
