/** Letters and marks of the scripts whose words not every browser finds: Lao, Burmese, Khmer. No digit, no stop. */
const LETTERS = '\\u0e81-\\u0ecf\\u0edc-\\u0edf\\u1000-\\u103f\\u1050-\\u109f\\u1780-\\u17d3\\u17d7\\u17dc\\u17dd';
/** Shorter runs fit a line of the narrowest screen. */
const LONG_RUN = new RegExp(`[${LETTERS}]{13,}`, 'g');
const HAS_LONG_RUN = new RegExp(LONG_RUN.source);
/** Characters of the shortest piece, four clusters or so: half as many marks, and bytes, as at every word. */
const SHORTEST_PIECE = 8;

// A vowel before its consonant, or a sign that joins the next consonant below: the cluster goes on.
const HOLDS_NEXT = /[\u0ec0-\u0ec4\u1039\u17d2]$/;
// Marks, repetition signs: they belong to what stands before them.
const HOLDS_PREVIOUS = /^[\p{M}\u0eaf\u0ec6\u17d7]/u;

const TAG = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const VERBATIM = new Set(['pre', 'code', 'samp', 'kbd', 'textarea', 'option', 'svg', 'math']);

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Runs remembered: finding words costs up to 1 µs a character, and pages repeat their labels. At most 2 MB. */
const MEMORY = 8192;
const LONGEST_REMEMBERED = 64;
const remembered = new Map<string, string>();

/** Whether words hold a run of letters that wants line-break opportunities. */
export function wantsBreaks(words: string): boolean {
  return HAS_LONG_RUN.test(words);
}

/**
 * Text for HTML, already escaped, with `<wbr>` between the words of long Lao, Burmese and Khmer runs: not every browser
 * finds them (W3C, github.com/w3c/sealreq/issues/34), and one that does not cuts words anywhere or lets them run off the
 * screen. The script tells the language. Thai goes without: all engines have had Thai dictionaries for long.
 */
export function breakLines(escaped: string): string {
  return wantsBreaks(escaped) ? escaped.replace(LONG_RUN, breakRun) : escaped;
}

/** Sanitised HTML with the same opportunities in its text; tags, attributes and verbatim text stay as they are. */
export function breakHtml(html: string): string {
  if (!wantsBreaks(html)) return html;
  let out = '';
  let from = 0;
  let verbatim = 0;
  const text = (to: number): string => {
    const words = html.slice(from, to);
    return verbatim > 0 ? words : breakLines(words);
  };
  for (const tag of html.matchAll(TAG)) {
    out += text(tag.index) + tag[0];
    from = tag.index + tag[0].length;
    if (VERBATIM.has(tag[2]!.toLowerCase())) verbatim = Math.max(0, verbatim + (tag[1] ? -1 : 1));
  }
  return out + text(html.length);
}

function breakRun(run: string): string {
  if (run.length > LONGEST_REMEMBERED) return segment(run);
  let broken = remembered.get(run);
  if (broken === undefined) {
    broken = segment(run);
    // The oldest goes: good enough where a site's labels come back with every page.
    if (remembered.size >= MEMORY) remembered.delete(remembered.keys().next().value!);
    remembered.set(run, broken);
  }
  return broken;
}

function segment(run: string): string {
  let out = '';
  let piece = '';
  let rest = run.length;
  for (const { segment: word } of segmenter.segment(run)) {
    const mayBreak = !HOLDS_NEXT.test(piece) && !HOLDS_PREVIOUS.test(word);
    if (mayBreak && piece.length >= SHORTEST_PIECE && rest >= SHORTEST_PIECE) {
      out += `${piece}<wbr>`;
      piece = '';
    }
    piece += word;
    rest -= word.length;
  }
  return out + piece;
}
