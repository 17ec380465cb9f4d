import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

// Nest 12 and a few of its dependencies are published as ES modules only; Jest runs CommonJS, so these are compiled.
const esModules = [
  '@nestjs',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  'load-esm',
  '@tokenizer',
  '@borewit',
  'uuidv7',
  'any-ascii',
].join('|');

// The build's own options, except that tests are compiled too and that import() stays inside Jest's module registry.
const { exclude: _exclude, $schema: _schema, ...swc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url)));
const options = { ...swc, swcrc: false, sourceMaps: 'inline', module: { ...swc.module, ignoreDynamic: false } };

const { imports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url)));

/** Node resolves `#features/x` to the built file; tests run on the source it is built from. */
function aliasToSource([alias, built]) {
  const source = built.replace('./dist/', '<rootDir>/').replace('*', '$1').replace(/\.js$/, '.ts');
  return [`^${alias.replace('*', '(.*)')}$`, source];
}

const folders = ['apps', 'libs', 'migrations', 'templates', 'test', 'bench'];

export default {
  testEnvironment: 'node',
  // Git keeps no empty folders, and Jest refuses a root that is not there.
  roots: folders
    .filter((folder) => existsSync(new URL(folder, import.meta.url)))
    .map((folder) => `<rootDir>/${folder}`),
  // The three tiers: unit, integration, journeys. `npm test` runs them one after the other.
  testMatch: ['**/*.spec.ts', '**/*.itest.ts', '**/*.e2e.ts'],
  transform: { '^.+\\.(t|j|mj)s$': ['@swc/jest', options] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  moduleNameMapper: Object.fromEntries(Object.entries(imports).map(aliasToSource)),
  // Servers do much of the work in integration tests, so that two workers gain even on two cores.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  setupFiles: ['<rootDir>/libs/testing/fixed-seed.ts'],
  testTimeout: 60_000,
};
