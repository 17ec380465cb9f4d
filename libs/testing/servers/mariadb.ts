import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createConnection } from 'mysql2/promise';
import { type PrivateServer, type PrivateServerOptions, type ServerRecipe, startPrivateServer } from './private-server';
import { programPath } from './program';

const run = promisify(execFile);

/** MariaDB refuses to run as root unless told to. */
const asUser = process.getuid?.() === 0 ? ['--user=root'] : [];

const recipe: ServerRecipe = {
  name: 'mariadb',
  url: (port) => `mysql://root@127.0.0.1:${port}`,
  async prepare(dir) {
    const data = dataDir(dir);
    if (existsSync(data)) return;
    await cp(await emptyDataDir(), data, { recursive: true, mode: constants.COPYFILE_FICLONE });
  },
  command: (dir, port) => ({
    program: programPath('mariadbd', 'mariadb-server'),
    args: [
      '--no-defaults',
      ...asUser,
      `--datadir=${dataDir(dir)}`,
      `--socket=${join(dir, 'mariadb.sock')}`,
      `--pid-file=${join(dir, 'mariadb.pid')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--character-set-server=utf8mb4',
      '--collation-server=utf8mb4_unicode_ci',
    ],
  }),
  async probe(port) {
    const connection = await createConnection({ host: '127.0.0.1', port, user: 'root', connectTimeout: 2000 });
    try {
      await connection.query('SELECT 1');
    } finally {
      connection.destroy();
    }
  },
};

/** Starts a MariaDB with nothing in it. Its URL signs in as root without a password; it names no database. */
export function startMariaDb(options: PrivateServerOptions = {}): Promise<PrivateServer> {
  return startPrivateServer(recipe, options);
}

/**
 * Makes an empty database on the server of the URL, replacing one of that name, and returns its URL.
 * The name may hold letters, digits and underscores, at most 64 (MariaDB's limit).
 */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const quoted = quote(name);
  await withConnection(serverUrl, async (query) => {
    await query(`DROP DATABASE IF EXISTS ${quoted}`);
    await query(`CREATE DATABASE ${quoted} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  });
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Removes the database that the URL names, with all in it. */
export async function dropDatabase(databaseUrl: string): Promise<void> {
  const url = new URL(databaseUrl);
  const quoted = quote(url.pathname.slice(1));
  url.pathname = '';
  await withConnection(url.href, (query) => query(`DROP DATABASE IF EXISTS ${quoted}`));
}

function quote(name: string): string {
  if (!/^\w{1,64}$/.test(name)) throw new Error(`"${name}" cannot name a test database.`);
  return `\`${name}\``;
}

async function withConnection(
  url: string,
  work: (query: (sql: string) => Promise<unknown>) => Promise<unknown>,
): Promise<void> {
  const connection = await createConnection(url);
  try {
    await work((sql) => connection.query(sql));
  } finally {
    await connection.end();
  }
}

function dataDir(dir: string): string {
  return join(dir, 'data');
}

/**
 * A data folder as mariadb-install-db leaves it. Making one takes seconds and copying it a tenth, so it is made once for
 * each version of the server and kept.
 */
async function emptyDataDir(): Promise<string> {
  const { stdout: version } = await run(programPath('mariadbd', 'mariadb-server'), ['--version']);
  const key = createHash('sha256').update(version).digest('hex').slice(0, 12);
  const kept = join(cacheDir(), `mariadb-${key}`);
  if (existsSync(kept)) return kept;
  const fresh = `${kept}.${process.pid}`;
  await mkdir(dirname(fresh), { recursive: true });
  await run(programPath('mariadb-install-db', 'mariadb-server'), [
    '--no-defaults',
    ...asUser,
    `--datadir=${fresh}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  // Another process may have been quicker; then its folder is as good.
  await rename(fresh, kept).catch(() => rm(fresh, { recursive: true, force: true }));
  return kept;
}

function cacheDir(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, 'node_modules', '.cache', 'teahorse');
}
