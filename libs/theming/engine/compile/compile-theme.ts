import { AppError } from '#kernel';
import { PAGE_TYPES } from '../../contract';
import { MAX_TEXT_BYTES } from '../limits';
import { pathsOf, textOf, type ThemeSource } from '../source/theme-source';
import { scriptFonts } from '../typography/script-fonts';
import { readAssets } from './assets';
import { checkSettings } from './check-settings';
import { compileTemplate, type MadeTemplate } from './compile-template';
import type { CompiledTheme } from './compiled-theme';
import { contentHash } from './content-hash';
import { readLabels, requireLabels } from './labels';
import { limitSizes } from './limit-sizes';
import { minifyCss } from './minify-css';
import { readJson } from './read-json';
import { snippetReach } from './snippet-reach';
import { pageFile, sectionFile, themeFile } from './theme-files';

/**
 * Checks a whole theme and makes it ready to render. What it returns is plain data.
 * @throws AppError with a `theme_…` code, the file and, where there is one, the line
 */
export function compileTheme(source: ThemeSource): CompiledTheme {
  limitSizes(source);
  const manifest = readJson(source, 'theme.json', themeFile);
  const labels = readLabels(source);
  const assets = readAssets(source);
  const templates = new Map<string, MadeTemplate>();
  for (const file of pathsOf(source, /^(layouts|snippets)\/[a-z0-9-]+\.hbs$|^sections\/[a-z0-9-]+\/section\.hbs$/)) {
    templates.set(file, compileTemplate(source, file));
  }
  for (const [file, { references }] of templates) {
    for (const key of references.labels.keys()) requireLabels(labels, key);
    requireNames(file, references.assets, (name) => assets.some((asset) => asset.name === name));
    requireNames(file, references.snippets, (name) => templates.has(`snippets/${name}.hbs`));
  }
  const reach = snippetReach((file) => templates.get(file)!.references.snippets.keys());
  // A snippet that stands in an attribute or the title somewhere, and all it calls, print no element of ours.
  const confined = [...templates.values()].flatMap((made) => [...made.confined]);
  for (const name of new Set(confined.flatMap((snippet) => [snippet, ...reach(`snippets/${snippet}.hbs`)]))) {
    templates.set(`snippets/${name}.hbs`, compileTemplate(source, `snippets/${name}.hbs`, false));
  }
  const template = (file: string) => {
    const compiled = templates.get(file);
    if (!compiled) throw new AppError('theme_file_missing', { file });
    return { code: compiled.code, snippets: reach(file) };
  };
  const css = (file: string): string =>
    source.files.has(file) ? minifyCss(textOf(source, file, MAX_TEXT_BYTES), file) : '';
  const named = <T>(pattern: RegExp, make: (name: string) => T): Record<string, T> =>
    Object.fromEntries(
      pathsOf(source, pattern)
        .map((path) => pattern.exec(path)![1]!)
        .map((name) => [name, make(name)]),
    );

  const sections = named(/^sections\/([a-z0-9-]+)\/section\.hbs$/, (name) => {
    const file = `sections/${name}/schema.json`;
    const { label, settings, pages, once = pages !== undefined } = readJson(source, file, sectionFile);
    requireLabels(labels, label);
    checkSettings(file, settings, {}, labels);
    const made = { ...template(`sections/${name}/section.hbs`), css: css(`sections/${name}/style.css`), settings };
    return { ...made, ...(pages ? { pages } : {}), once };
  });
  const pages = Object.fromEntries(
    PAGE_TYPES.map((type) => {
      const file = `pages/${type}.json`;
      const page = readJson(source, file, pageFile);
      template(`layouts/${page.layout}.hbs`);
      for (const place of page.sections) {
        const section = sections[place.type];
        if (!section) throw new AppError('theme_file_missing', { file: `sections/${place.type}/section.hbs` });
        checkSettings(file, section.settings, place.settings ?? {}, labels);
      }
      return [type, { ...page, sections: page.sections.map((place) => ({ required: false, settings: {}, ...place })) }];
    }),
  ) as CompiledTheme['pages'];
  requireLabels(labels, manifest.label);
  checkSettings('theme.json', manifest.settings, {}, labels);
  const presets = manifest.presets.map((preset) => {
    requireLabels(labels, preset.label);
    checkSettings('theme.json', manifest.settings, preset.settings, labels);
    return {
      id: preset.id,
      css: minifyCss(textOf(source, preset.style, MAX_TEXT_BYTES), preset.style),
      settings: preset.settings,
    };
  });

  return {
    name: manifest.name,
    version: manifest.version,
    hash: contentHash(source),
    sector: manifest.sector,
    settings: manifest.settings,
    presets,
    pages,
    layouts: named(/^layouts\/([a-z0-9-]+)\.hbs$/, (name) => template(`layouts/${name}.hbs`)),
    sections,
    snippets: named(/^snippets\/([a-z0-9-]+)\.hbs$/, (name) => ({
      ...template(`snippets/${name}.hbs`),
      css: css(`snippets/${name}.css`),
    })),
    css: css('styles/reset.css') + minifyCss(textOf(source, 'styles/base.css', MAX_TEXT_BYTES), 'styles/base.css'),
    labels,
    assets: [...assets, ...scriptFonts()],
  };
}

function requireNames(file: string, names: Map<string, number>, has: (name: string) => boolean): void {
  for (const [name, line] of names) if (!has(name)) throw new AppError('theme_reference_missing', { file, name, line });
}
