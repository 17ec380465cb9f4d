import { AppError } from '#kernel';
import { checkSettings } from '../engine/compile/check-settings';
import { compileTheme } from '../engine/compile/compile-theme';
import { labelKeys, requireLabels } from '../engine/compile/labels';
import type { Report } from '../engine/compile/report';
import { snippetReach } from '../engine/compile/snippet-reach';
import { attempt } from './attempt';
import type { LintedTheme } from './linted-theme';

/** Reports what the engine refuses in how a theme's files fit together; then whatever else compiling it refuses. */
export function reportRefusals(theme: LintedTheme, report: Report): void {
  const { labels, templates, sections, pages, manifest, source, isBase } = theme;
  const missing = (file: string): void => {
    if (!source.files.has(file) && !isBase) report(new AppError('theme_file_missing', { file }));
  };
  for (const key of labelKeys(labels)) requireLabels(labels, key, report);
  for (const [file, { references }] of templates) {
    for (const key of references.labels.keys()) requireLabels(labels, key, report);
    if (isBase) continue;
    const lacks = (name: string, line: number): void =>
      report(new AppError('theme_reference_missing', { file, name, line }));
    for (const [name, line] of references.snippets) if (!source.files.has(`snippets/${name}.hbs`)) lacks(name, line);
    for (const [name, line] of references.assets) if (!source.files.has(`assets/${name}`)) lacks(name, line);
  }
  const reach = snippetReach((file) => templates.get(file)?.references.snippets.keys() ?? []);
  attempt(report, () => [...templates.keys()].forEach(reach));
  for (const [name, { label, settings }] of sections) {
    requireLabels(labels, label, report);
    checkSettings(`sections/${name}/schema.json`, settings, {}, labels, report);
  }
  for (const [type, page] of pages) {
    missing(`layouts/${page.layout}.hbs`);
    for (const place of page.sections) {
      missing(`sections/${place.type}/section.hbs`);
      const schema = sections.get(place.type);
      if (schema) checkSettings(`pages/${type}.json`, schema.settings, place.settings ?? {}, labels, report);
    }
  }
  if (!isBase) missing('styles/base.css');
  if (!manifest) return;
  requireLabels(labels, manifest.label, report);
  checkSettings('theme.json', manifest.settings, {}, labels, report);
  for (const preset of manifest.presets) {
    requireLabels(labels, preset.label, report);
    checkSettings('theme.json', manifest.settings, preset.settings, labels, report);
    missing(preset.style);
  }
  attempt(report, () => compileTheme(source));
}
