import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';
import { alone, digest, fail, readIfThere, root, say } from './common.mjs';

const INPUTS = ['apps', 'libs', 'migrations', 'bench', join('test', 'audit'), join('test', 'support')];
const DIST = join(root, 'dist');
const STAMP = join(DIST, '.built.json');

/** Folders below the inputs that this build leaves alone: the console has a build of its own. */
const EXCLUDED_FOLDERS = new Set(['node_modules', 'fixtures', 'dist', join('apps', 'console')]);
/** Read by the compiled code from beside itself, so they go along. */
const COPIED = new Set(['.json', '.txt', '.html', '.css', '.hbs', '.svg', '.sql']);

/**
 * Compiles the TypeScript of the inputs to `dist/` when anything has changed since the last time: changed files only,
 * and what has lost its source is removed. A file is replaced whole, because another process may be reading it.
 */
export async function ensureBuilt() {
  if (plan().nothing) return;
  await alone(async () => {
    const { configuration, sources, known, nothing } = plan();
    if (nothing) return;
    const changed = [...sources.keys()].filter((file) => known.get(file) !== sources.get(file) || !hasOutput(file));
    if (changed.length > 100) say(`Compiling ${changed.length} files.`);
    const failures = (await Promise.all(changed.map(compile))).filter(Boolean);
    removeStale(sources);
    for (const failure of failures) sources.delete(failure.file);
    writeWhole(STAMP, JSON.stringify({ configuration, sources: [...sources] }));
    if (failures.length > 0) {
      for (const { error } of failures) say(error.message.split('\n\nCaused by:')[0].trim());
      fail(`The build failed in ${failures.map(({ file }) => file).join(', ')}.`);
    }
  });
}

/** What the sources are now, what they were at the last build, and whether that is the same. */
function plan() {
  const configuration = digest(
    readIfThere(join(root, '.swcrc')) ?? '',
    readFileSync(new URL(import.meta.url), 'utf8'),
    compilerVersion(),
  );
  const sources = new Map();
  for (const folder of INPUTS) collect(folder, sources);
  const before = JSON.parse(readIfThere(STAMP) ?? '{}');
  const known = new Map(before.configuration === configuration ? before.sources : []);
  const nothing = sources.size === known.size && [...sources].every(([file, mark]) => known.get(file) === mark);
  return { configuration, sources, known, nothing };
}

function compilerVersion() {
  return /"version": "([^"]+)"/.exec(readIfThere(join(root, 'node_modules/@swc/core/package.json')) ?? '')?.[1] ?? '';
}

/** Adds the folder's sources with a mark (modification time and size) that changes when they do. */
function collect(folder, sources) {
  if (!existsSync(join(root, folder))) return;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!EXCLUDED_FOLDERS.has(entry.name) && !EXCLUDED_FOLDERS.has(path)) collect(path, sources);
    } else if (isSource(entry.name)) {
      const { mtimeMs, size } = statSync(join(root, path));
      sources.set(path, `${mtimeMs}:${size}`);
    }
  }
}

function isSource(name) {
  if (/\.(spec|itest|e2e|d)\.ts$/.test(name)) return false;
  return extname(name) === '.ts' || COPIED.has(extname(name));
}

function outputOf(file) {
  return join(DIST, file.replace(/\.ts$/, '.js'));
}

function hasOutput(file) {
  return existsSync(outputOf(file));
}

let compiler;

/** Writes a source's output; returns what went wrong, or undefined. */
async function compile(file) {
  const output = outputOf(file);
  mkdirSync(dirname(output), { recursive: true });
  if (extname(file) !== '.ts') {
    copyFileSync(join(root, file), `${output}.new`);
    renameSync(`${output}.new`, output);
    return undefined;
  }
  compiler ??= loadCompiler();
  try {
    const { code, map } = await compiler.transform(readFileSync(join(root, file), 'utf8'), {
      ...compiler.options,
      filename: join(root, file),
      sourceFileName: relative(dirname(output), join(root, file)),
    });
    writeWhole(`${output}.map`, map);
    writeWhole(output, `${code}//# sourceMappingURL=${output.split(/[\\/]/).pop()}.map\n`);
    return undefined;
  } catch (error) {
    rmSync(output, { force: true });
    return { file, error };
  }
}

/** The compiler is a package: it can only be loaded after the install, and need not be when nothing has changed. */
function loadCompiler() {
  const { transform } = createRequire(import.meta.url)('@swc/core');
  const { exclude: _exclude, $schema: _schema, ...options } = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
  return { transform, options: { ...options, swcrc: false, configFile: false, sourceMaps: true, cwd: root } };
}

function writeWhole(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

/** Removes from the outputs of the inputs what no source asks for, and the folders that this leaves empty. */
function removeStale(sources) {
  const wanted = new Set();
  for (const file of sources.keys()) wanted.add(outputOf(file)).add(`${outputOf(file)}.map`);
  const sweep = (folder) => {
    let kept = 0;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() ? EXCLUDED_FOLDERS.has(relative(DIST, path)) || sweep(path) > 0 : wanted.has(path))
        kept++;
      else rmSync(path, { recursive: true });
    }
    return kept;
  };
  for (const folder of INPUTS) if (existsSync(join(DIST, folder))) sweep(join(DIST, folder));
}
