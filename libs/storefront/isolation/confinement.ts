import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { KillableChildOptions } from '#platform/process';

/** The kernel's own program (util-linux) that gives a process a network of its own, with nothing in it. */
const UNSHARE = '/usr/bin/unshare';
/** MB of JavaScript objects in the child. */
const HEAP = 192;

let own: Promise<boolean> | undefined;

/**
 * How a child is started so that it can read nothing but the program itself, write nothing, start nothing, and, where
 * the system lets us, reach no network. `root` is the folder of package.json.
 */
export async function confinement(root: string): Promise<NonNullable<KillableChildOptions['fork']>> {
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';
  const readable = [join(root, 'dist'), join(root, 'node_modules'), realpathSync(join(root, 'node_modules'))];
  const flags = [
    permission,
    ...new Set(readable.map((folder) => `--allow-fs-read=${folder}/*`)),
    `--max-old-space-size=${HEAP}`,
    '--disable-proto=delete',
  ];
  if (!(await (own ??= hasOwnNetworks()))) return { execArgv: flags, cwd: '/' };
  return { execPath: UNSHARE, execArgv: ['-rn', process.execPath, ...flags], cwd: '/' };
}

/** Containers and hardened systems often forbid it. */
async function hasOwnNetworks(): Promise<boolean> {
  return promisify(execFile)(UNSHARE, ['-rn', '/bin/true']).then(
    () => true,
    () => false,
  );
}
