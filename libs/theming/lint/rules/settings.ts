import { snippetReach } from '../../engine/compile/snippet-reach';
import type { SettingSchema } from '../../engine/compile/setting-schema';
import type { Note } from '../finding';
import { lineOfKey } from '../line-of-key';
import type { LintedTheme } from '../linted-theme';
import { pathsIn, type ReadPath } from '../paths-of';

/** `undeclared-setting`, `unused-setting`. */
export function checkSettingUse(theme: LintedTheme, note: Note): void {
  const { templates, sections, manifest } = theme;
  const paths = new Map([...templates].map(([file, { tree }]) => [file, pathsIn(tree)]));
  const reach = snippetReach((file) => templates.get(file)?.references.snippets.keys() ?? []);
  for (const [name, { settings }] of sections) {
    const file = `sections/${name}/section.hbs`;
    const own = paths.get(file);
    if (!own) continue;
    const reached = reach(file).flatMap((snippet) => paths.get(`snippets/${snippet}.hbs`) ?? []);
    const uses = [
      ...usesOf(own, 'settings'),
      ...usesOf(
        reached.filter(({ isRoot }) => isRoot),
        'settings',
      ),
    ];
    compare(theme, { file, schema: `sections/${name}/schema.json`, settings, uses, all: [...own, ...reached] }, note);
  }
  if (!manifest) return;
  const uses = [...paths].flatMap(([file, all]) => {
    const found = usesOf(
      all.filter(({ parts }) => parts[0] === 'theme').map((path) => ({ ...path, parts: path.parts.slice(1) })),
      'settings',
    );
    return (file.startsWith('layouts/') ? [...found, ...usesOf(all, 'settings')] : found).map((use) => ({
      ...use,
      file,
    }));
  });
  const { settings } = manifest;
  compare(theme, { file: 'theme.json', schema: 'theme.json', settings, uses, all: [...paths.values()].flat() }, note);
}

interface Use {
  /** Nothing when the settings are handed on whole. */
  id: string | undefined;
  line: number;
  file?: string;
}

function usesOf(paths: ReadPath[], name: string): Use[] {
  return paths.filter(({ parts }) => parts[0] === name).map(({ parts, line }) => ({ id: parts[1], line }));
}

interface Comparison {
  file: string;
  schema: string;
  settings: SettingSchema[];
  uses: Use[];
  all: ReadPath[];
}

function compare({ own }: LintedTheme, { file, schema, settings, uses, all }: Comparison, note: Note): void {
  const declared = new Set(settings.map(({ id }) => id));
  for (const use of uses) {
    if (use.id === undefined || declared.has(use.id)) continue;
    const at = use.file ?? file;
    // Where only the schema is the author's, the mistake is there.
    const place = own.files.has(at) ? { file: at, line: use.line } : { file: schema };
    const message = `The setting “${use.id}”, used in ${at} at line ${use.line}, is not declared in ${schema}.`;
    note({ rule: 'undeclared-setting', ...place, message, args: { setting: use.id } });
  }
  if (uses.some(({ id }) => id === undefined)) return;
  const used = new Set(uses.map(({ id }) => id));
  const names = new Set(all.flatMap(({ parts }) => parts));
  const unused = settings.flatMap((setting) => {
    if (!used.has(setting.id)) return [setting.id];
    return setting.type === 'list' ? setting.fields.map(({ id }) => id).filter((id) => !names.has(id)) : [];
  });
  for (const id of unused) {
    const place = own.files.has(schema) ? { file: schema, line: lineOfKey(own, schema, [id]) } : { file };
    const message = `The setting “${id}” of ${schema} is offered to owners, but nothing uses it.`;
    note({ rule: 'unused-setting', ...place, message, args: { setting: id } });
  }
}
