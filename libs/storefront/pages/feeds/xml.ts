import { escapeMarkup } from '#kernel';

/** First line of every XML file. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Characters that XML 1.0 has no way to write (2.2, Char): controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** An element with text in it. */
export function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text.replace(FORBIDDEN, ''))}</${name}>`;
}
