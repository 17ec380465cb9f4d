import { join } from 'node:path';
import libsql from 'libsql';
import { type Connection, createConnection, type RowDataPacket } from 'mysql2/promise';
import type { Installation } from './running-server';

/** An installation's database, seen from outside all of its processes. */
export class DatabaseView {
  private constructor(
    private readonly run: (sql: string) => Promise<unknown[]>,
    readonly close: () => Promise<void>,
  ) {}

  /** Opens it; the server must have been started once. */
  static async open({ dataDir, env }: Installation): Promise<DatabaseView> {
    if (env.DATABASE_URL) {
      const connection: Connection = await createConnection({ uri: env.DATABASE_URL });
      const run = async (sql: string): Promise<unknown[]> => {
        const [rows] = await connection.query<RowDataPacket[]>(sql);
        return Array.isArray(rows) ? rows : [];
      };
      return new DatabaseView(run, () => connection.end());
    }
    const file = new libsql(join(dataDir, 'teahorse.db'), { timeout: 20_000 });
    const run = (sql: string): Promise<unknown[]> => {
      const statement = file.prepare(sql);
      return Promise.resolve(/^select/i.test(sql) ? statement.all() : (statement.run(), []));
    };
    return new DatabaseView(run, () => Promise.resolve(void file.close()));
  }

  /** The rows that a query gives. */
  async rows<T>(sql: string): Promise<T[]> {
    return (await this.run(sql)) as T[];
  }

  /** The single number that a query gives. */
  async number(sql: string): Promise<number> {
    const [row] = await this.run(sql);
    return Number(Object.values(row as object)[0]);
  }

  /** Operations that have not ended. */
  async unfinished(): Promise<number> {
    return this.number('SELECT COUNT(*) FROM operations WHERE finished_at IS NULL');
  }

  /** Sites that are not as their content says. */
  async lagging(): Promise<number> {
    return this.number('SELECT COUNT(*) FROM sites WHERE lag_since IS NOT NULL OR current_release IS NULL');
  }

  /** True while some process is at work on a thing whose name begins so: `operation:`, `publish:`. */
  async isAtWork(prefix: string): Promise<boolean> {
    const now = new Date().toISOString().replace('T', ' ').slice(0, 23);
    return (
      (await this.number(`SELECT COUNT(*) FROM leases WHERE name LIKE '${prefix}%' AND expires_at > '${now}'`)) > 0
    );
  }

  /** Lets the time pass after which a silent worker counts as dead. Only while no process runs. */
  async outwaitLeases(): Promise<void> {
    await this.run(`UPDATE leases SET expires_at = '1970-01-01 00:00:00.000'`);
  }
}
