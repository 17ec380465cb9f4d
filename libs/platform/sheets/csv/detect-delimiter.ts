const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_ROWS = 50;

/** The first line by which some programs tell Excel the separator. */
export const SEPARATOR_LINE = /^sep=([,;\t|])\r?\n/i;

/**
 * The separator of a CSV from the beginning of its text: the one that cuts most rows into the same number of cells,
 * and of those the one that makes most cells. A comma when nothing separates (one column).
 */
export function detectDelimiter(text: string): string {
  const declared = SEPARATOR_LINE.exec(text)?.[1];
  if (declared) return declared;
  let best = { delimiter: ',' as string, score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = consistency(countPerRow(text, delimiter));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Separators outside quotes in each of the first rows that are not blank. */
function countPerRow(text: string, delimiter: string): number[] {
  const counts: number[] = [];
  let count = 0;
  let blank = true;
  let atStart = true;
  let quoted = false;
  for (let i = 0; i < text.length && counts.length < SAMPLE_ROWS; i++) {
    const char = text[i]!;
    if (quoted) {
      if (char === '"') quoted = false;
    } else if (char === '\n' || char === '\r') {
      if (!blank) counts.push(count);
      count = 0;
      blank = atStart = true;
    } else if (char === delimiter) {
      count += 1;
      blank = false;
      atStart = true;
    } else if (char === '"' && atStart) {
      quoted = true;
      blank = atStart = false;
    } else if (char !== ' ') {
      blank = atStart = false;
    }
  }
  if (counts.length < SAMPLE_ROWS && !blank && !quoted) counts.push(count);
  return counts;
}

/** Share of rows with the commonest number of separators (none does not count), a little more for more columns. */
function consistency(counts: number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, rows] of frequency) best = Math.max(best, rows / counts.length + Math.min(count, 50) / 100);
  return best;
}
