import { LOCALES } from '#kernel';
import type { ThemeSource } from '../engine';

/** What the author of a new theme says of it. */
export interface StarterChoices {
  /** Its id: the name of its folder. */
  name: string;
  /** What people call it. */
  label: string;
  /** Name of what it inherits from. */
  extends: string;
  /** One of the sectors of theme.json. */
  sector: string;
}

interface Manifest {
  presets: { style: string }[];
}

/**
 * The files of a small theme that is complete: what `base` leaves to each theme, taken from a theme built on it. All
 * else is inherited until its author writes a file of the same path.
 */
export function starterTheme(model: ThemeSource, base: ThemeSource, choices: StarterChoices): ThemeSource {
  const manifest = JSON.parse(new TextDecoder().decode(model.files.get('theme.json'))) as Manifest;
  const { name, label, sector } = choices;
  const files = new Map<string, Uint8Array>();
  const write = (path: string, value: unknown): void => {
    files.set(path, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`));
  };
  write('theme.json', { ...manifest, name, extends: choices.extends, version: '0.1.0', sector });
  for (const locale of LOCALES) write(`locales/${locale}.json`, { theme: { name: label } });
  const styles = new Set(manifest.presets.map(({ style }) => style));
  for (const [path, bytes] of model.files) {
    const isLeftToThemes = /^(sections|snippets|assets|styles)\//.test(path) && !base.files.has(path);
    // Styles of an inherited section are the model's own touch; the section looks well without.
    const section = /^(sections\/[^/]+)\/style\.css$/.exec(path)?.[1];
    const isTouch = section !== undefined && base.files.has(`${section}/section.hbs`);
    const isOtherStyle = path.startsWith('styles/') && path !== 'styles/base.css' && !styles.has(path);
    if (isLeftToThemes && !isTouch && !isOtherStyle) files.set(path, bytes);
  }
  return { files };
}
