/** A backslash before one of these characters takes away its meaning; before any other it is a backslash. */
function isEscaped(text: string, at: number, special: string): boolean {
  return text[at] === '\\' && at + 1 < text.length && (text[at + 1] === '\\' || special.includes(text[at + 1]!));
}

/** Parts of a cell between separators (one character each), trimmed, their escapes still in them. Empty ones are kept. */
export function splitList(text: string, separators: string, special = separators): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isEscaped(text, at, special)) at += 1;
    else if (separators.includes(text[at]!)) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...parts, text.slice(from).trim()];
}

/** Undoes the escapes of a part. */
export function unescapeList(text: string, special: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    if (isEscaped(text, at, special)) at += 1;
    plain += text[at];
  }
  return plain;
}

/** The text with a backslash before every character that has a meaning in the list. */
export function escapeList(text: string, special: string): string {
  return Array.from(text, (char) => (char === '\\' || special.includes(char) ? `\\${char}` : char)).join('');
}

/** Characters with a meaning in lists of pairs, attributes and steps: `Origin=Yunnan; Weight=357 g`. */
export const PAIR_MARKS = ';=';
/** In category paths: `Tea > Green | Gifts`. */
export const CATEGORY_MARKS = '>|';

/** Category paths of a cell. */
export function parseCategories(text: string): string[][] {
  return splitList(text, '|', CATEGORY_MARKS)
    .filter((path) => path !== '')
    .map((path) =>
      splitList(path, '>', CATEGORY_MARKS)
        .map((name) => unescapeList(name, CATEGORY_MARKS))
        .filter((name) => name !== ''),
    );
}

/** Pairs of a cell; a colon will do where there is no equals sign. Empty entries keep their place. */
export function parsePairs(text: string): [name: string, value: string][] {
  if (text.trim() === '') return [];
  return splitList(text, ';', PAIR_MARKS).map((entry) => {
    const [first = '', ...rest] = splitList(entry, '=', PAIR_MARKS);
    const colon = rest.length === 0 ? /^([^:：]{1,100})[:：](.*)$/su.exec(first) : null;
    const [name, value] = colon ? [colon[1]!.trim(), colon[2]!.trim()] : [first, rest.join('=')];
    return [unescapeList(name, PAIR_MARKS), unescapeList(value, PAIR_MARKS)];
  });
}

/** The cell of a list of pairs; an entry without words keeps its place, a list of such is empty. */
export function formatPairs(pairs: readonly (readonly [left: string, right: string])[]): string {
  const parts = pairs.map(([left, right]) =>
    left || right ? `${escapeList(left, PAIR_MARKS)}=${escapeList(right, PAIR_MARKS)}` : '',
  );
  return parts.some(Boolean) ? parts.join('; ') : '';
}

/** File names of a cell. A path's own backslashes stay: they are no escapes here unless a bar follows. */
export function parseFiles(text: string): string[] {
  const parts = text.split(/(?<!\\)\|/).map((part) => part.replaceAll('\\|', '|').trim());
  return parts.filter((part) => part !== '');
}

/** The cell of a list of files. */
export function formatFiles(names: readonly string[]): string {
  return names.map((name) => name.replaceAll('|', '\\|')).join('|');
}
