import { randomBytes } from 'node:crypto';
import Redis from 'ioredis';
import { createConnection } from 'mysql2/promise';

/** Address of a new, empty schema on the MariaDB that TEST_DATABASE_URL names. */
export async function freshDatabaseUrl(): Promise<string> {
  const url = new URL(required('TEST_DATABASE_URL'));
  const name = `t_${randomBytes(6).toString('hex')}`;
  const connection = await createConnection({ uri: url.toString() });
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  await connection.end();
  url.pathname = `/${name}`;
  return url.toString();
}

/** Address of an emptied Redis database of the server that TEST_REDIS_URL names, one for each of Jest's workers. */
export async function freshRedisUrl(): Promise<string> {
  const url = new URL(required('TEST_REDIS_URL'));
  url.pathname = `/${(Number(process.env.JEST_WORKER_ID ?? '1') % 15) + 1}`;
  const redis = new Redis(url.toString());
  await redis.flushdb();
  redis.disconnect();
  return url.toString();
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run the tests with npm test`);
  return value;
}
