import { AppError, type Locale, LOCALES } from '#kernel';
import type { z } from 'zod';
import { PAGE_TYPES, type PageType } from '../contract';
import { admitTemplate, type References } from '../engine/compile/admit-template';
import { type ThemeAsset, readAssets } from '../engine/compile/assets';
import { isDocumented, parseTemplate } from '../engine/compile/compile-template';
import { type Labels, readLabelFile } from '../engine/compile/labels';
import { minifyCss } from '../engine/compile/minify-css';
import { readJson } from '../engine/compile/read-json';
import type { Report } from '../engine/compile/report';
import { pageFile, sectionFile, themeFile } from '../engine/compile/theme-files';
import { MAX_TEMPLATE_BYTES, MAX_TEXT_BYTES } from '../engine/limits';
import { pathsOf, textOf, type ThemeSource } from '../engine/source/theme-source';
import { attempt } from './attempt';
import { type Declaration, scanCss } from './css/scan-css';
import type { Markup } from './markup/markup';
import { scanMarkup } from './markup/scan-markup';

/** A template that could be parsed. */
export interface LintedTemplate {
  text: string;
  tree: hbs.AST.Program;
  references: References;
  markup: Markup;
}

/** A theme taken apart for the rules: all that can be read of it. */
export interface LintedTheme {
  /** The theme with what it inherits. */
  source: ThemeSource;
  /** The files that its author wrote. */
  own: ThemeSource;
  /** It is what themes share: much of what it refers to is only in those. */
  isBase: boolean;
  templates: Map<string, LintedTemplate>;
  styles: Map<string, Declaration[]>;
  labels: Partial<Record<Locale, Labels>>;
  ownLabels: Partial<Record<Locale, Labels>>;
  manifest: z.output<typeof themeFile> | undefined;
  sections: Map<string, z.output<typeof sectionFile>>;
  pages: Map<PageType, z.output<typeof pageFile>>;
  assets: ThemeAsset[];
}

/** Paths of the templates of a theme. */
export const TEMPLATES = /^(layouts|snippets)\/[a-z0-9-]+\.hbs$|^sections\/[a-z0-9-]+\/section\.hbs$/;

/**
 * Reads all that can be read of a theme.
 * @param report gets what the engine would refuse in a file by itself; the file, or the part, is left out
 */
export function takeApart(source: ThemeSource, own: ThemeSource, report: Report): LintedTheme {
  const isBase = !source.files.has('theme.json');
  const theme: LintedTheme = {
    source,
    own,
    isBase,
    templates: new Map(),
    styles: new Map(),
    labels: {},
    ownLabels: {},
    manifest: isBase ? undefined : attempt(report, () => readJson(source, 'theme.json', themeFile)),
    sections: new Map(),
    pages: new Map(),
    assets: readAssets(source, report),
  };
  for (const file of pathsOf(source, TEMPLATES)) {
    const template = attempt(report, () => readTemplate(source, file, report));
    if (template) theme.templates.set(file, template);
  }
  for (const file of pathsOf(source, /\.css$/)) {
    const text = attempt(report, () => textOf(source, file, MAX_TEXT_BYTES));
    if (text === undefined) continue;
    const isWhole = attempt(report, () => minifyCss(text, file, report)) !== undefined;
    if (isWhole) theme.styles.set(file, scanCss(text));
  }
  for (const locale of LOCALES) {
    const labels = attempt(report, () => readLabelFile(source, locale));
    if (labels) theme.labels[locale] = labels;
    if (labels && own.files.has(`locales/${locale}.json`)) theme.ownLabels[locale] = readLabelFile(own, locale);
  }
  for (const file of pathsOf(source, /^sections\/[a-z0-9-]+\/section\.hbs$/)) {
    const schema = attempt(report, () => readJson(source, file.replace('section.hbs', 'schema.json'), sectionFile));
    if (schema) theme.sections.set(file.split('/')[1]!, schema);
  }
  for (const type of PAGE_TYPES) {
    if (isBase && !source.files.has(`pages/${type}.json`)) continue;
    const page = attempt(report, () => readJson(source, `pages/${type}.json`, pageFile));
    if (page) theme.pages.set(type, page);
  }
  return theme;
}

function readTemplate(source: ThemeSource, file: string, report: Report): LintedTemplate {
  const text = textOf(source, file, MAX_TEMPLATE_BYTES);
  const tree = parseTemplate(text, file);
  if (file.startsWith('snippets/') && !isDocumented(text)) report(new AppError('theme_snippet_undocumented', { file }));
  return { text, tree, references: admitTemplate(tree, file, report), markup: scanMarkup(tree) };
}
