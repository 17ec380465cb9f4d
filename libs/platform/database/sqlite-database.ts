import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Mutex } from 'async-mutex';
import libsql from 'libsql';
import { DataSource, type EntityManager, type MixedList, type QueryRunner } from 'typeorm';
import type { Context } from '#kernel';
import { AfterCommit, Database, type SchemaParts, type Transaction } from './database';

/** How long a writer waits for another process's transaction, in ms. */
const WRITE_PATIENCE = 30_000;

/**
 * Embedded database: one write lane (a mutex in this process, BEGIN IMMEDIATE between processes), a read-only
 * connection for reads, another for snapshots. WAL with synchronous FULL: NORMAL can lose a commit on power loss.
 */
export class SqliteDatabase extends Database {
  readonly dialect = 'sqlite';
  private readonly lane = new Mutex();
  private readonly snapshotLane = new Mutex();

  private constructor(
    readonly dataSource: DataSource,
    private readonly reader: DataSource,
    private readonly snapshots: DataSource,
    private readonly onError: (error: unknown) => void,
  ) {
    super();
  }

  /** Opens (and creates) the database file. */
  static async open(path: string, schema: SchemaParts, onError: (error: unknown) => void): Promise<SqliteDatabase> {
    mkdirSync(dirname(path), { recursive: true });
    // A new file is its owner's alone: it holds people, and the web server may read in this folder. Its log follows it.
    closeSync(openSync(path, 'a', 0o600));
    const writer = await connect(path, schema, true);
    return new SqliteDatabase(writer, await connect(path, schema, false), await connect(path, schema, false), onError);
  }

  async read<T>(_ctx: Context, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return work(this.reader.manager);
  }

  async snapshot<T>(_ctx: Context, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.snapshotLane.runExclusive(async () => {
      const runner = this.snapshots.createQueryRunner();
      await runner.query('BEGIN');
      try {
        return await work(runner.manager);
      } finally {
        await runner.query('ROLLBACK');
      }
    });
  }

  async transact<T>(_ctx: Context, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const afterCommit = new AfterCommit(this.onError);
    const result = await this.lane.runExclusive(async () => {
      const runner = this.dataSource.createQueryRunner();
      await beginImmediate(runner);
      try {
        const value = await work({ manager: runner.manager, afterCommit: afterCommit.add });
        await runner.query('COMMIT');
        return value;
      } catch (error) {
        await runner.query('ROLLBACK');
        throw error;
      } finally {
        markTransaction(runner, false);
      }
    });
    await afterCommit.run();
    return result;
  }

  async migrate(): Promise<void> {
    await this.lane.runExclusive(() => this.dataSource.runMigrations({ transaction: 'each' }));
  }

  async close(): Promise<void> {
    await this.lane.runExclusive(async () => {
      await this.snapshots.destroy();
      await this.reader.destroy();
      await this.dataSource.destroy();
    });
  }
}

async function connect(path: string, schema: SchemaParts, writable: boolean): Promise<DataSource> {
  const source = new DataSource({
    type: 'better-sqlite3',
    driver: libsql,
    database: path,
    entities: schema.entities as MixedList<() => void>,
    migrations: writable ? (schema.migrations as MixedList<() => void>) : [],
    // A busy connection blocks the whole process; waiting for other processes is done in beginImmediate instead.
    timeout: 50,
    statementCacheSize: 300,
    prepareDatabase: (connection: { pragma(text: string): unknown }) => {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = FULL');
      connection.pragma('temp_store = MEMORY');
      connection.pragma('cache_size = -16000');
      if (!writable) connection.pragma('query_only = ON');
    },
  });
  return source.initialize();
}

/** Starts a write transaction, waiting for another process's without blocking this one's event loop. */
async function beginImmediate(runner: QueryRunner): Promise<void> {
  const deadline = Date.now() + WRITE_PATIENCE;
  for (;;) {
    try {
      await runner.query('BEGIN IMMEDIATE');
      markTransaction(runner, true);
      return;
    } catch (error) {
      const code = (error as { driverError?: { code?: string } }).driverError?.code ?? '';
      if (!code.startsWith('SQLITE_BUSY') || Date.now() > deadline) throw error;
      await sleep(3 + Math.random() * 10);
    }
  }
}

/** TypeORM's save() joins the open transaction, rather than open its own inside it, only when it is told of it. */
function markTransaction(runner: QueryRunner, active: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = active;
}
