import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readIfThere, root } from '../setup/common.mjs';

const EXACT = /^(npm:@?[^@]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

/**
 * The lock names no addresses, so that it installs from whatever registry a machine uses, and it agrees with the
 * manifest, whose versions are exact. Looks at the files in the folder and at what a commit would hold: npm install puts
 * the former right, and that hides what is wrong in the latter.
 */
export async function packageLock() {
  const problems = [(file) => readIfThere(join(root, file)), staged].flatMap((read) => {
    const [manifest, lock] = ['package.json', 'package-lock.json'].map(read);
    return manifest && lock ? check(JSON.parse(manifest), JSON.parse(lock)) : [];
  });
  return [...new Set(problems)].join('\n');
}

function staged(file) {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 };
  const { status, stdout } = spawnSync('git', ['show', `:${file}`], options);
  return status === 0 ? stdout : undefined;
}

function check(manifest, { packages }) {
  const problems = [];
  for (const [path, entry] of Object.entries(packages)) {
    if ('resolved' in entry && !entry.link) problems.push(`package-lock.json: ${path} has a "resolved" address.`);
  }
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
      if (!EXACT.test(version)) problems.push(`package.json: ${name} is not pinned to one version (${version}).`);
      if (packages['']?.[kind]?.[name] === version) continue;
      problems.push(`package-lock.json: ${name} ${version} is not in it. Run npm install and commit both.`);
    }
  }
  return problems;
}
