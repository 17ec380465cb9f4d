import type { Locale } from '#kernel';

/** How a script is set: families that devices bring along, and the measures that its marks need. */
interface Script {
  sans: string;
  serif: string;
  /** Line height of running text and of headings. */
  lh: number;
  hlh: number;
  /** Weight of headings that reads well in the device's own fonts. */
  hw: number;
  /** Letter-spacing of headings. Anything but 0 tears the clusters of Thai, Lao, Khmer and Burmese apart. */
  track: string;
  more?: string;
}

const LATIN = { lh: 1.6, hlh: 1.14, hw: 500, track: 'var(--tight,-.015em)' };

// Stacked vowels and tone marks collide at Latin line heights.
const SCRIPTS: Readonly<Record<Locale, Script>> = {
  en: { sans: 'system-ui', serif: 'Georgia', ...LATIN },
  vi: { sans: 'system-ui', serif: 'Georgia', ...LATIN, hlh: 1.24 },
  'zh-Hans': {
    sans: "'PingFang SC','Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei'",
    serif: "'Songti SC','Noto Serif SC','Noto Serif CJK SC','Microsoft YaHei'",
    lh: 1.75,
    hlh: 1.3,
    hw: 600,
    track: '0',
    more: 'line-break:strict',
  },
  th: {
    sans: "'Noto Sans Thai',Thonburi,'Leelawadee UI'",
    serif: "'Noto Serif Thai',Thonburi,'Leelawadee UI'",
    lh: 1.75,
    hlh: 1.4,
    hw: 600,
    track: '0',
  },
  lo: {
    sans: "'Noto Sans Lao','Lao Sangam MN','Leelawadee UI'",
    serif: "'Noto Serif Lao','Lao Sangam MN','Leelawadee UI'",
    lh: 1.8,
    hlh: 1.45,
    hw: 600,
    track: '0',
  },
  km: {
    sans: "'Noto Sans Khmer','Khmer Sangam MN','Leelawadee UI'",
    serif: "'Noto Serif Khmer','Khmer Sangam MN','Leelawadee UI'",
    lh: 1.9,
    hlh: 1.6,
    hw: 500,
    track: '0',
  },
  my: {
    sans: "'Noto Sans Myanmar','Myanmar Sangam MN','Myanmar Text',Padauk",
    serif: "'Noto Serif Myanmar','Myanmar Sangam MN','Myanmar Text',Padauk",
    lh: 1.95,
    hlh: 1.65,
    hw: 500,
    track: '0',
  },
};

/**
 * The type of the languages that stand on a page, as custom properties that themes build on: `--sans`, `--serif`,
 * `--lh`, `--hlh` (line heights of text and headings), `--hw` (weight of headings), `--track` (their letter-spacing).
 * A theme names its Latin families first, in `--latin` and `--roman`, and may set `--tight` for Latin headings.
 */
export function typography(languages: Iterable<Locale>): string {
  return [...new Set(languages)].sort().map(rule).join('') + '[lang]{font-family:var(--sans);line-height:var(--lh)}';
}

function rule(locale: Locale): string {
  const { sans, serif, lh, hlh, hw, track, more } = SCRIPTS[locale];
  const [language] = locale.split('-');
  // Chinese fonts have Latin letters of their own; a Latin family before them would also take their punctuation.
  const isChinese = language === 'zh';
  return (
    `[lang|=${language}]{--sans:${isChinese ? '' : 'var(--latin),'}${sans},sans-serif;` +
    `--serif:${isChinese ? '' : 'var(--roman),'}${serif},serif;` +
    `--lh:${lh};--hlh:${hlh};--hw:${hw};--track:${track}${more ? `;${more}` : ''}}`
  );
}
