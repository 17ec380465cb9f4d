import { join } from 'node:path';
import type { Config } from '../config';
import type { Logger } from '../observability';
import type { Database, SchemaParts } from './database';
import { MariaDbDatabase } from './mariadb-database';
import { SqliteDatabase } from './sqlite-database';

/** Opens the database that the configuration names: DATABASE_URL, or the embedded one in DATA_DIR. */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  schema: SchemaParts,
  logger: Logger,
): Promise<Database> {
  const onError = (error: unknown): void => logger.error({ err: error }, 'work after a commit failed');
  return config.databaseUrl
    ? MariaDbDatabase.open(config.databaseUrl, schema, onError)
    : SqliteDatabase.open(join(config.dataDir, 'teahorse.db'), schema, onError);
}
