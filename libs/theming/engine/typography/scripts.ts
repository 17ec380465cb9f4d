import type { Locale } from '#kernel';

/** How a script is set: families that devices bring along, and the measures that its marks need. */
export interface Script {
  sans: string;
  serif: string;
  /** Line height of running text. */
  lh: number;
  /** Line height of headings: not below the ink of the tallest stack over the deepest, or two lines touch. */
  hlh: number;
  /** Weight of headings that reads well in the device's own fonts. */
  hw: number;
  /** Letter-spacing of headings. */
  track: string;
  more?: string;
}

const LATIN = { sans: 'system-ui', serif: 'Georgia', lh: 1.6, hlh: 1.14, hw: 500, track: 'var(--tight,-.015em)' };

/**
 * In each list: Linux (and whoever installed Noto), Apple, Windows. Android's fonts are not found by family name; the
 * faces of `script-fonts` look them up. Ink is measured in em, tallest mark to deepest, over the stacks
 * of docs/themes/typography.md: Thai 1.45 (serif 1.55), Lao 1.39 (1.45), Khmer 1.51 (1.89), Burmese 1.56.
 */
export const SCRIPTS: Readonly<Record<Locale, Script>> = {
  en: LATIN,
  vi: { ...LATIN, hlh: 1.24 },
  'zh-Hans': {
    sans: "'PingFang SC','HarmonyOS Sans SC','Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei'",
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
    hlh: 1.45,
    hw: 600,
    track: '0',
  },
  lo: {
    sans: "'Noto Sans Lao','Lao Sangam MN','Leelawadee UI','Lao UI'",
    serif: "'Noto Serif Lao','Lao Sangam MN','Leelawadee UI','Lao UI'",
    lh: 1.8,
    hlh: 1.5,
    hw: 600,
    track: '0',
  },
  km: {
    sans: "'Noto Sans Khmer','Khmer Sangam MN','Leelawadee UI','Khmer UI'",
    serif: "'Noto Serif Khmer','Khmer Sangam MN','Leelawadee UI','Khmer UI'",
    lh: 1.9,
    hlh: 1.75,
    hw: 400,
    track: '0',
  },
  my: {
    sans: "'Noto Sans Myanmar','Myanmar Sangam MN',Pyidaungsu,'Myanmar Text',Padauk",
    // Burmese print knows no serifs, and the bold file of Debian's Noto Serif Myanmar says that it is the regular one.
    serif: "'Noto Sans Myanmar','Myanmar Sangam MN',Pyidaungsu,'Myanmar Text',Padauk",
    lh: 1.95,
    hlh: 1.7,
    hw: 400,
    track: '0',
  },
};
