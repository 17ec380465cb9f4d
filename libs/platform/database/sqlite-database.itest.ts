import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testContext } from '#testing';
import { SqliteDatabase } from './sqlite-database';

describe('SqliteDatabase', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'teahorse-sqlite-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('keeps its files to the user who runs it, though a web server reads in the data folder', async () => {
    const path = join(dataDir, 'teahorse.db');
    const db = await SqliteDatabase.open(path, { entities: [], migrations: [] }, () => undefined);
    await db.transact(testContext, ({ manager }) => manager.query('CREATE TABLE probe (id INTEGER)'));
    for (const file of [path, `${path}-wal`, `${path}-shm`]) {
      expect([file, statSync(file).mode & 0o777]).toEqual([file, 0o600]);
    }
    await db.close();
  });
});
