import { contrast, CONTRAST_PAIRS } from '../contrast-pairs';
import type { Declaration } from '../css/scan-css';
import type { Note } from '../finding';
import type { LintedTheme } from '../linted-theme';

/** `contrast`: each preset's colours, in light and in dark. A colour that a scheme does not name is the usual one. */
export function checkContrast({ manifest, styles }: LintedTheme, note: Note): void {
  for (const file of new Set(manifest?.presets.map(({ style }) => style))) {
    const declarations = styles.get(file);
    if (!declarations) continue;
    const usual = colours(declarations.filter(({ selector }) => !selector.includes('@media')));
    checkScheme(file, 'all', usual, usual, note);
    for (const scheme of ['light', 'dark']) {
      const query = new RegExp(`prefers-color-scheme:\\s*${scheme}`);
      const own = colours(declarations.filter(({ selector }) => query.test(selector)));
      if (own.size > 0) checkScheme(file, scheme, new Map([...usual, ...own]), own, note);
    }
  }
}

type Colours = Map<string, { hex: string; line: number }>;

function colours(declarations: Declaration[]): Colours {
  const found: Colours = new Map();
  for (const { property, value, line } of declarations) {
    const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
    const hex = short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : value;
    if (property.startsWith('--') && /^#[0-9a-f]{6}$/i.test(hex)) found.set(property.slice(2), { hex, line });
  }
  return found;
}

function checkScheme(file: string, scheme: string, all: Colours, own: Colours, note: Note): void {
  for (const { front, back, least } of CONTRAST_PAIRS) {
    const pair = [all.get(front), all.get(back)] as const;
    if (!pair[0] || !pair[1]) continue;
    const ratio = Math.floor(contrast(pair[0].hex, pair[1].hex) * 100) / 100;
    if (ratio >= least) continue;
    const line = (own.get(front) ?? own.get(back) ?? pair[0]).line;
    const message = `--${front} on --${back} has a contrast of ${ratio}:1${scheme === 'all' ? '' : ` in ${scheme}`}; ${least}:1 is the least.`;
    note({ rule: 'contrast', file, line, message, args: { front, back, scheme, ratio, least } });
  }
}
