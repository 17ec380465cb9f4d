import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type EntityManager, type MixedList, type QueryRunner } from 'typeorm';
import type { Context } from '#kernel';
import { AfterCommit, Database, type SchemaParts, type Transaction } from './database';

/** Deadlock, lock wait timeout, "record has changed since last read" (1020), and Galera's certification failure. */
const RETRIED = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD']);
const ATTEMPTS = 8;

/** MariaDB or MySQL through a pool. Transactions are READ COMMITTED and retried whole when they collide. */
export class MariaDbDatabase extends Database {
  readonly dialect = 'mariadb';

  private constructor(
    readonly dataSource: DataSource,
    private readonly onError: (error: unknown) => void,
  ) {
    super();
  }

  /** Connects; the schema named in the address must exist. */
  static async open(url: string, schema: SchemaParts, onError: (error: unknown) => void): Promise<MariaDbDatabase> {
    const source = new DataSource({
      type: 'mariadb',
      url: url.replace(/^mysql:/, 'mariadb:'),
      entities: schema.entities as MixedList<() => void>,
      migrations: schema.migrations as MixedList<() => void>,
      charset: 'utf8mb4_unicode_ci',
      timezone: 'Z',
      poolSize: 10,
      extra: { enableKeepAlive: true, connectTimeout: 10_000, flags: ['-LOCAL_FILES'] },
    });
    await source.initialize().catch((error: Error) => {
      throw new Error(`The database cannot be used: ${error.message}. Check DATABASE_URL.`, { cause: error });
    });
    return new MariaDbDatabase(source, onError);
  }

  async read<T>(_ctx: Context, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return work(this.dataSource.manager);
  }

  async snapshot<T>(_ctx: Context, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.withRunner(async (runner) => {
      await runner.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      await runner.query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
      try {
        return await work(runner.manager);
      } finally {
        await runner.query('ROLLBACK');
      }
    });
  }

  async transact<T>(_ctx: Context, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const afterCommit = new AfterCommit(this.onError);
      try {
        const result = await this.withRunner(async (runner) => {
          await runner.startTransaction('READ COMMITTED');
          try {
            const value = await work({ manager: runner.manager, afterCommit: afterCommit.add });
            await runner.commitTransaction();
            return value;
          } catch (error) {
            if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
            throw error;
          }
        });
        await afterCommit.run();
        return result;
      } catch (error) {
        if (attempt >= ATTEMPTS || !isCollision(error)) throw error;
        await sleep(2 ** attempt * (1 + Math.random()));
      }
    }
  }

  async migrate(): Promise<void> {
    // Several processes may start at once: one migrates, the others wait and find nothing to do.
    await this.withRunner(async (runner) => {
      await runner.query("SELECT GET_LOCK('teahorse_migrate', 120)");
      try {
        await this.dataSource.runMigrations({ transaction: 'none' });
      } finally {
        await runner.query("SELECT RELEASE_LOCK('teahorse_migrate')");
      }
    });
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
  }

  private async withRunner<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      return await work(runner);
    } finally {
      await runner.release();
    }
  }
}

function isCollision(error: unknown): boolean {
  const code = (error as { driverError?: { code?: string } }).driverError?.code;
  return code !== undefined && RETRIED.has(code);
}
