import { AppError } from '#kernel';
import { refuse, type Report } from './report';

// One alternative each for what must be kept whole (strings), dropped (comments) and squeezed (white space).
const TOKENS = /("(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*')|\/\*[^]*?\*\/|(\s+)|([^"'\s/]+|\/)|(["'])/g;

/** What ends the style element, and what loads something: `image-set()` and `src()` take an address without `url()`. */
const REFUSED = /<\/|<!--|@import|@charset|@font-face|image-set\(|\bsrc\(|url\(\s*(?!["']?\s*#)/gi;

/**
 * Looks for what a style sheet must not hold, also where it is written with CSS escapes (`u\72l(`).
 * @param report gets AppError `theme_forbidden` for each; throws it unless told
 */
export function admitCss(css: string, file: string, report: Report = refuse): void {
  const plain = css.replace(/\\(?:([0-9a-f]{1,6})[ \t]?|([^\n]))/gi, (_, hex?: string, char?: string) =>
    hex ? String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff)) : char!,
  );
  for (const text of plain === css ? [css] : [css, plain]) {
    for (const { 0: found, index } of text.matchAll(REFUSED)) {
      report(new AppError('theme_forbidden', { file, name: found.trim(), line: lineAt(text, index) }));
    }
  }
}

/**
 * The style sheet without comments and needless white space. Strings stay as they are. Spaces around `+` and `-` stay,
 * because `calc()` needs them; so do those before `(` and `:`, which change what a selector or a media query means.
 * @param report gets AppError `theme_forbidden` for what could end the style element or load something from elsewhere;
 * throws it unless told
 * @throws AppError `theme_syntax` for an open string or comment
 */
export function minifyCss(css: string, file: string, report: Report = refuse): string {
  admitCss(css, file, report);
  const kept: string[] = [];
  for (const token of css.matchAll(TOKENS)) {
    const [whole, string, space, word, quote] = token;
    if (quote !== undefined || (word === '/' && css.startsWith('/*', token.index))) {
      throw new AppError('theme_syntax', { file, line: lineAt(css, token.index) });
    }
    if (string !== undefined) kept.push(string);
    else if (space !== undefined || whole.startsWith('/*')) kept.push(' ');
    else kept.push(word!);
  }
  return squeeze(kept);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function squeeze(tokens: string[]): string {
  let out = '';
  let text = '';
  const flush = (): void => {
    out += text
      .replace(/ +/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}');
    text = '';
  };
  for (const token of tokens) {
    if (/^["']/.test(token)) {
      flush();
      out += token;
    } else text += token;
  }
  flush();
  return out.trim();
}
