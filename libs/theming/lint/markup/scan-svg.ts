import { HtmlReader } from './html-reader';
import type { Markup } from './markup';

/** The tags of a drawing among the assets. */
export function scanSvg(bytes: Uint8Array): Markup {
  const markup: Markup = { tags: [], words: [], prints: [], splits: [] };
  new HtmlReader(markup).read(new TextDecoder().decode(bytes), { line: 1, column: 1 });
  return markup;
}
