import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locale } from '#kernel';
import type { ThemeAsset } from '../compile/assets';

/** A Noto Sans subset that stands in where a device cannot draw a script. */
interface ScriptFont {
  /** Of Noto's family and of the package's files. */
  script: string;
  /** What its subset holds, the joiners and the dotted circle included: shaping needs them in the same font. */
  range: string;
  weights: readonly number[];
}

// Bytes a weight: Thai 9 KB, Lao 9 KB, Khmer 23 KB, Burmese 47 KB. Bold Khmer and Burmese are left to the browser to
// thicken: their headings are set in the regular weight, and a second file would cost a phone more than the page.
const FONTS: Readonly<Partial<Record<Locale, ScriptFont>>> = {
  th: { script: 'Thai', range: 'U+E01-E5B,U+200C-200D,U+25CC', weights: [400, 700] },
  lo: { script: 'Lao', range: 'U+E81-EDF,U+200C-200D,U+25CC', weights: [400, 700] },
  km: { script: 'Khmer', range: 'U+1780-17FF,U+200C-200D,U+25CC', weights: [400] },
  my: { script: 'Myanmar', range: 'U+1000-109F,U+200C-200D,U+25CC,U+A9E0-A9FE,U+AA60-AA7F', weights: [400] },
};

let read: readonly ThemeAsset[] | undefined;

/** The font files that every theme brings along; each is of use only to sites in its language. */
export function scriptFonts(): readonly ThemeAsset[] {
  return (read ??= (Object.entries(FONTS) as [Locale, ScriptFont][]).flatMap(([locale, { script, weights }]) =>
    weights.map((weight) => {
      const family = `noto-sans-${script.toLowerCase()}`;
      const file = `${family}-${script.toLowerCase()}-${weight}-normal.woff2`;
      const bytes = new Uint8Array(readFileSync(require.resolve(`@fontsource/${family}/files/${file}`)));
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
      const name = assetName(script, weight);
      return { name, fileName: name.replace('.', `.${hash}.`), type: 'font/woff2', bytes, locale };
    }),
  ));
}

/** Name of the web family of a language, for font lists: after the device's own families, before the generic one. */
export function webFamily(locale: Locale): string | undefined {
  const font = FONTS[locale];
  return font && `Teahorse ${font.script}`;
}

/**
 * The `@font-face` rules of a language's web family. A browser asks for the file only when a character of the range
 * is drawn and no family before it in the list has one. Android hides its fonts from font lists (they have no family
 * names there), so each face looks first for the device's Noto by its full and its PostScript name.
 * @param address gives the published address of an asset by its name
 */
export function fontFaces(locale: Locale, address: (name: string) => string): string {
  const font = FONTS[locale];
  if (!font) return '';
  const { script, range, weights } = font;
  return weights
    .map((weight) => {
      const style = weight === 400 ? 'Regular' : 'Bold';
      const local = [
        `local('Noto Sans ${script}${weight === 400 ? '' : ' Bold'}')`,
        `local('NotoSans${script}-${style}')`,
      ];
      return (
        `@font-face{font-family:Teahorse ${script};src:${local.join()},url(${address(assetName(script, weight))});` +
        `font-weight:${weight};font-display:swap;unicode-range:${range}}`
      );
    })
    .join('');
}

function assetName(script: string, weight: number): string {
  return `noto-${script.toLowerCase()}-${weight}.woff2`;
}
