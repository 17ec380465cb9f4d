/** Helpers that print or compute a value, with the fewest and the most arguments they take. */
export const VALUE_HELPERS: Readonly<Record<string, readonly [min: number, max: number]>> = {
  t: [1, 2],
  text: [1, 1],
  html: [1, 1],
  url: [1, 1],
  picture: [1, 1],
  date: [1, 1],
  number: [1, 1],
  asset: [1, 1],
  eq: [2, 2],
  and: [2, 8],
  or: [2, 8],
  not: [1, 1],
};

/** Helpers that open a block. */
export const BLOCK_HELPERS: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);

/** Helpers that only a layout may use: where the style sheet, the page's sections and its linked data go. */
export const LAYOUT_HELPERS: ReadonlySet<string> = new Set(['styles', 'sections', 'linkedData']);

/**
 * What `compileTemplate` puts in the place of helpers (and, as `inFlow`, before plain values) that print text of the
 * page: there, and not in attributes, words get line-break opportunities. An author cannot write these names.
 */
export const FLOW_HELPERS: Readonly<Record<string, string>> = { t: 'tInFlow', text: 'textInFlow', '': 'inFlow' };
