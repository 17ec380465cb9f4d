import { AppError } from '#kernel';

// One alternative each for what must be kept whole (strings), dropped (comments) and squeezed (white space).
const TOKENS = /("(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*')|\/\*[^]*?\*\/|(\s+)|([^"'\s/]+|\/)|(["'])/g;

/**
 * The style sheet without comments and needless white space. Strings stay as they are. Spaces around `+` and `-` stay,
 * because `calc()` needs them; so do those before `(` and `:`, which change what a selector or a media query means.
 * @throws AppError `theme_syntax` for an open string or comment; `theme_forbidden` for what could end the style
 * element or load something from elsewhere
 */
export function minifyCss(css: string, file: string): string {
  const line = (index: number): number => css.slice(0, index).split('\n').length;
  const refused = /<\/|<!--|@import|@charset|url\(\s*["']?\s*(?!#)/i.exec(css);
  if (refused) throw new AppError('theme_forbidden', { file, name: refused[0].trim(), line: line(refused.index) });
  const kept: string[] = [];
  for (const token of css.matchAll(TOKENS)) {
    const [whole, string, space, word, quote] = token;
    if (quote !== undefined || (word === '/' && css.startsWith('/*', token.index))) {
      throw new AppError('theme_syntax', { file, line: line(token.index) });
    }
    if (string !== undefined) kept.push(string);
    else if (space !== undefined || whole.startsWith('/*')) kept.push(' ');
    else kept.push(word!);
  }
  return squeeze(kept);
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
