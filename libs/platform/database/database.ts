import type { DataSource, EntityManager } from 'typeorm';
import type { Context } from '#kernel';

/** What the database is made of: entity classes and migration classes, the same for both databases. */
export interface SchemaParts {
  entities: readonly unknown[];
  migrations: readonly unknown[];
}

/** One transaction in progress. */
export interface Transaction {
  /** Repository access inside the transaction. */
  readonly manager: EntityManager;
  /**
   * Work to do once the transaction is durable: hints for the queue, mostly. Dropped when it rolls back or is retried,
   * so nothing enqueues for rows that are not there. A failure here is logged and left to the reconciler.
   */
  afterCommit(work: () => void | Promise<void>): void;
}

/** The two kinds of database behind the port. */
export type Dialect = 'sqlite' | 'mariadb';

/**
 * The only way to the database. TypeORM's SQLite driver shares one connection, so a statement of another request would
 * run inside your open transaction and be rolled back with it; therefore reads and writes go through these three.
 * The work may run more than once (deadlocks are retried whole): it must have no effects of its own.
 */
export abstract class Database {
  abstract readonly dialect: Dialect;

  /** Reads that may each see a different moment. */
  abstract read<T>(ctx: Context, work: (manager: EntityManager) => Promise<T>): Promise<T>;

  /** Reads that all see the same moment; for publishing. */
  abstract snapshot<T>(ctx: Context, work: (manager: EntityManager) => Promise<T>): Promise<T>;

  /** Reads and writes that happen together or not at all, durable when the promise resolves. */
  abstract transact<T>(ctx: Context, work: (tx: Transaction) => Promise<T>): Promise<T>;

  /** Runs outstanding migrations. */
  abstract migrate(): Promise<void>;

  /** Closes all connections. */
  abstract close(): Promise<void>;

  /** For migrations, doctor and tests of the schema only. */
  abstract readonly dataSource: DataSource;
}

/** Collects what is to be done after the commit and does it. */
export class AfterCommit {
  private readonly works: Array<() => void | Promise<void>> = [];

  constructor(private readonly onError: (error: unknown) => void) {}

  readonly add = (work: () => void | Promise<void>): void => {
    this.works.push(work);
  };

  async run(): Promise<void> {
    for (const work of this.works) {
      try {
        await work();
      } catch (error) {
        this.onError(error);
      }
    }
  }
}
