import { AppError } from '#kernel';
import { MAX_DEPTH } from '../limits';

/** Chained `else if` are blocks in blocks to all that walks the tree; far more than anybody writes. */
const MAX_CHAIN = 200;

/** What opens or closes something inside a mustache; strings are read whole, because they may hold anything. */
const INSIDE = /"(?:\\"|[^"])*"|'(?:\\'|[^'])*'|\}\}|[()]/g;

/**
 * Refuses, in one pass and before any parser sees it, a template that is nested too deep: within 32 KB Handlebars'
 * parser takes 10 s for open blocks inside each other and 12 s for parentheses.
 * @throws AppError `theme_too_deep`; `theme_forbidden` for raw blocks, in which braces mean nothing
 */
export function limitNesting(text: string, file: string): void {
  const line = (at: number): number => text.slice(0, at).split('\n').length;
  const tooDeep = (at: number): never => {
    throw new AppError('theme_too_deep', { file, limit: MAX_DEPTH, line: line(at) });
  };
  /** For each open block its links: one, and one more for each `else if`. */
  const open: number[] = [];
  let links = 0;
  for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at)) {
    if (text.startsWith('{{{{', at)) throw new AppError('theme_forbidden', { file, name: '{{{{', line: line(at) });
    if (/^\{\{~?!/.test(text.slice(at, at + 4))) {
      const end = /^\{\{~?!--/.test(text.slice(at, at + 6)) ? /--~?\}\}/g : /\}\}/g;
      end.lastIndex = at;
      // The parser says what is wrong with a comment that does not end.
      if (!end.test(text)) return;
      at = end.lastIndex;
      continue;
    }
    const isEscaped = text[at - 1] === '\\';
    const kind = /^\{\{\{?~?\s*(#|\^(?!\s*~?\}\})|\/|else\b(?!\s*~?\}\}))/.exec(text.slice(at, at + 40))?.[1] ?? '';
    if (kind === '#' || kind === '^') open.push(1);
    else if (kind === 'else' && open.length > 0) open[open.length - 1]! += 1;
    if (kind !== '' && kind !== '/') links += 1;
    else if (kind === '/' && !isEscaped) links -= open.pop() ?? 0;
    if (open.length > MAX_DEPTH + 1 || links > MAX_DEPTH + MAX_CHAIN) tooDeep(at);
    at = insideOf(text, at + 2, tooDeep);
  }
}

/** Reads a mustache from behind its braces, and returns where it ends. */
function insideOf(text: string, from: number, tooDeep: (at: number) => never): number {
  let depth = 0;
  INSIDE.lastIndex = from;
  for (let token = INSIDE.exec(text); token; token = INSIDE.exec(text)) {
    if (token[0] === '}}') return INSIDE.lastIndex;
    if (token[0] === '(') depth += 1;
    else if (token[0] === ')') depth -= 1;
    if (depth > MAX_DEPTH) tooDeep(token.index);
  }
  return text.length;
}
