/** One declaration of a style sheet. */
export interface Declaration {
  /** In lower case. */
  property: string;
  value: string;
  /** The selectors and at-rules around it, the outermost first, joined by spaces. */
  selector: string;
  /** From 1. */
  line: number;
}

/** Rules inside each other that a selector tells of; nobody nests deeper. */
const MAX_RULES = 8;

/** Comments and strings are read whole; a sheet in which one does not end was refused before. */
const TOKENS = /\/\*[^]*?(?:\*\/|$)|"(?:[^"\\]|\\[^])*(?:"|$)|'(?:[^'\\]|\\[^])*(?:'|$)|[{};]|[^/"'{};]+|\//g;

/** Every declaration of a style sheet, nested rules included. */
export function scanCss(css: string): Declaration[] {
  const found: Declaration[] = [];
  const around: string[] = [];
  let line = 1;
  let words = '';
  let startLine = 1;
  const declare = (): void => {
    const colon = words.indexOf(':');
    if (colon > 0) {
      const property = words.slice(0, colon).trim().toLowerCase();
      const value = words.slice(colon + 1).trim();
      found.push({ property, value, selector: around.slice(-MAX_RULES).join(' '), line: startLine });
    }
    words = '';
  };
  for (const [token] of css.matchAll(TOKENS)) {
    if (token === '{') {
      around.push(words.trim());
      words = '';
    } else if (token === '}' || token === ';') {
      declare();
      if (token === '}') around.pop();
    } else if (!token.startsWith('/*')) {
      if (words.trim() === '') startLine = line + (/^\s*/.exec(token)![0].split('\n').length - 1);
      words += token;
    }
    line += token.split('\n').length - 1;
  }
  return found;
}
