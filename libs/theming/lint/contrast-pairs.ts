/** A colour on a ground, by the names of their custom properties, and the least contrast (WCAG 2.2). */
export interface ContrastPair {
  front: string;
  back: string;
  /** 4.5 for words (1.4.3), 3 for marks that mean something (1.4.11). */
  least: 4.5 | 3;
}

const words: (readonly [front: string, back: string])[] = [
  ...['ink', 'muted', 'accent'].flatMap((front) => ['paper', 'sheet', 'wash'].map((back) => [front, back] as const)),
  ['on-accent', 'accent'],
  ['on-band', 'band'],
  ['band-muted', 'band'],
  ['band-accent', 'band'],
  ['on-band', 'band-line'],
  ['band-muted', 'band-line'],
];
const marks: typeof words = [
  ['focus', 'paper'],
  ['focus', 'sheet'],
  ['focus', 'wash'],
  ['muted', 'paper'],
  ['bad', 'sheet'],
  ['mark', 'paper'],
];

/** The pairs that themes built on `base` put on each other. */
export const CONTRAST_PAIRS: readonly ContrastPair[] = [
  ...words.map(([front, back]) => ({ front, back, least: 4.5 as const })),
  ...marks.map(([front, back]) => ({ front, back, least: 3 as const })),
];

/** Contrast of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => channel(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function channel(value: number): number {
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
