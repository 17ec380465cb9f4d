import { statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { root } from '../setup/common.mjs';

const BELOW_APPS = ['composition', 'storefront', 'features', 'theming', 'platform', 'kernel', 'migrations'];

/** Which zones each may import, itself aside: apps → storefront → features → platform → kernel. */
const MAY_IMPORT = {
  kernel: [],
  platform: ['kernel'],
  features: ['platform', 'kernel'],
  theming: ['kernel'],
  storefront: ['features', 'theming', 'platform', 'kernel'],
  migrations: ['platform', 'kernel'],
  composition: BELOW_APPS.filter((zone) => zone !== 'composition'),
  apps: BELOW_APPS,
  testing: ['apps', ...BELOW_APPS],
  bench: ['apps', 'testing', ...BELOW_APPS],
  test: ['apps', 'testing', 'bench', ...BELOW_APPS],
};

/** Zones of several units that meet through each other's index: `#features/catalog`. */
const DIVIDED = new Set(['platform', 'features', 'storefront']);
/** Zones without an alias, which those that may import them reach by relative path. */
const WITHOUT_ALIAS = new Set(['apps', 'bench', 'test']);
const TEST_FILE = /\.(spec|itest|e2e)\.ts$/;

/** Lint rule: imports go one way between the zones of the house, and from unit to unit only by alias. */
export const zones = {
  meta: {
    type: 'problem',
    schema: [],
    docs: { description: 'Imports go one way between the zones, and from unit to unit only by alias' },
  },
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/');
    const from = place(file);
    if (!from) return {};
    const check = (source) => {
      if (typeof source?.value !== 'string') return;
      const message = problem(file, from, source.value);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source, argument }) => check(source ?? argument?.literal),
      TSExternalModuleReference: ({ expression }) => check(expression),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0]),
    };
  },
};

/** The zone and the unit of a file of the repository, or undefined when it lies in none. */
function place(file) {
  const parts = file.split('/');
  if (parts[0] === 'libs') parts.shift();
  const [zone, name] = parts;
  if (!Object.hasOwn(MAY_IMPORT, zone)) return undefined;
  if (!DIVIDED.has(zone) && zone !== 'apps') return { zone, unit: zone };
  // A file beside the units (`libs/features/index.ts`) puts them together and may look into each.
  return { zone, unit: `${zone}/${name}`, isSum: parts.length === 2 && name.endsWith('.ts') };
}

function problem(file, from, specifier) {
  if (specifier.startsWith('#')) return byAlias(file, from, specifier);
  if (specifier.startsWith('.')) return byPath(file, from, specifier);
  return undefined;
}

function byAlias(file, from, specifier) {
  const [zone, name, ...deeper] = specifier.slice(1).split('/');
  if (!Object.hasOwn(MAY_IMPORT, zone) || WITHOUT_ALIAS.has(zone)) return `There is no alias ${specifier}.`;
  if (DIVIDED.has(zone) ? !name || deeper.length > 0 : name) {
    return `${specifier} reaches past an index. Import what the index of that folder exports.`;
  }
  const unit = DIVIDED.has(zone) ? `${zone}/${name}` : zone;
  if (unit === from.unit && !TEST_FILE.test(file)) return 'A folder imports its own files by relative path.';
  return allowed(file, from, { zone, unit }) ? undefined : forbidden(from, zone);
}

function byPath(file, from, specifier) {
  const target = posix.normalize(join(dirname(file), specifier).split(sep).join('/'));
  const to = place(target);
  if (to?.unit === from.unit) return undefined;
  if (to?.zone === from.zone && from.isSum) return undefined;
  if (!to) return `${specifier} leaves the folder ${from.unit}.`;
  if (!allowed(file, from, to)) return forbidden(from, to.zone);
  if (WITHOUT_ALIAS.has(to.zone)) return undefined;
  // What puts a zone's units together (`libs/features/index.ts`) has no alias; the composition of the whole takes it.
  if (from.zone === 'composition' && isSum(target)) return undefined;
  // Ports are small and lie side by side: `../config` says the same as the alias.
  if (from.zone === 'platform' && target === `libs/${to.unit}`) return undefined;
  return `${specifier} leaves the folder ${from.unit}. Import #${to.unit} instead.`;
}

function isSum(target) {
  return ['.ts', '/index.ts'].some((end) => /^libs\/\w+\/[\w.-]+\.ts$/.test(target + end) && isFile(target + end));
}

function isFile(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.isFile() ?? false;
}

function allowed(file, from, to) {
  if (to.zone === 'testing' && TEST_FILE.test(file)) return true;
  // The one process that holds all the apps.
  if (from.zone === 'apps' && to.zone === 'apps') return from.unit === to.unit || from.unit === 'apps/standalone';
  return from.zone === to.zone || MAY_IMPORT[from.zone].includes(to.zone);
}

function forbidden(from, zone) {
  const may = MAY_IMPORT[from.zone].join(', ') || 'nothing of ours';
  return `${from.unit} may not import ${zone}. It may import: ${may}.`;
}
