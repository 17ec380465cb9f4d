import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/common.mjs';

/** Larger files are data, not something a person wrote. */
const MAX_BYTES = 2 << 20;
const TEST_FILE = /\.(spec|itest|e2e)\.ts$/;
const CODE = /\.(ts|tsx|mjs|js)$/;

const RULES = [
  {
    applies: () => true,
    pattern: /(?<![\w.\-/:}])\/(?:(?:work|farm|root)\/|tmp\/[\w.-]+\/)/,
    says: 'a path of one machine',
  },
  {
    applies: () => true,
    pattern: /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|\b(?:artifactory|verdaccio)\b|_authToken/i,
    says: 'the address of a package registry',
  },
  {
    applies: (file) => TEST_FILE.test(file),
    pattern: /\b(?:describe|it|test)(?:\.\w+)*\.(?:only|skip)\b|\b[fx](?:describe|it|test)\s*\(/,
    says: 'a test that is left out or leaves out others (describeOnServers is for what needs the servers)',
  },
  {
    applies: (file) => CODE.test(file),
    pattern: /^(?:<{7}|>{7}) /,
    says: 'an unfinished merge',
  },
];

/** Looks through the text files that git knows, or would be given, for what no reader elsewhere can use. */
export async function hygiene() {
  const listing = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  // An unpacked archive has no history; the check was made before it was packed.
  if (listing.status !== 0) return undefined;
  return listing.stdout.split('\0').filter(Boolean).flatMap(inFile).join('\n');
}

function inFile(file) {
  const path = join(root, file);
  const stat = statSync(path, { throwIfNoEntry: false });
  // Of this file, too: it has to hold what it looks for.
  if (!stat?.isFile() || stat.size > MAX_BYTES || file === 'scripts/lint/hygiene.mjs') return [];
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 8000).includes(0)) return [];
  const rules = RULES.filter(({ applies }) => applies(file));
  return bytes
    .toString('utf8')
    .split('\n')
    .flatMap((line, index) =>
      rules
        .filter(({ pattern }) => pattern.test(line))
        .map(({ pattern, says }) => `${file}:${index + 1}: ${says}: ${pattern.exec(line)[0]}`),
    );
}
