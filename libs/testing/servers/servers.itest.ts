import { createConnection } from 'mysql2/promise';
import { createTransport } from 'nodemailer';
import { Redis } from 'ioredis';
import { existsSync } from 'node:fs';
import {
  createDatabase,
  describeOnServers,
  dropDatabase,
  freePort,
  startMariaDb,
  startRedis,
  startSmtpSink,
} from './index';

async function rows(url: string, sql: string): Promise<unknown> {
  const connection = await createConnection(url);
  try {
    return (await connection.query(sql))[0];
  } finally {
    await connection.end();
  }
}

describeOnServers('private servers', () => {
  it('keep what MariaDB acknowledged over kill -9 and leave nothing behind after stop', async () => {
    const server = await startMariaDb();
    try {
      const url = await createDatabase(server.url, 'kept');
      await rows(url, 'CREATE TABLE note (text VARCHAR(40))');
      await rows(url, "INSERT INTO note VALUES ('ກາເຟ 🐎')");
      await server.kill();
      await expect(rows(url, 'SELECT 1')).rejects.toThrow();
      await server.restart();
      expect(await rows(url, 'SELECT text FROM note')).toEqual([{ text: 'ກາເຟ 🐎' }]);
      await dropDatabase(url);
      await expect(rows(url, 'SELECT 1')).rejects.toThrow(/Unknown database/);
    } finally {
      await server.stop();
    }
    expect(existsSync(server.dir)).toBe(false);
    await server.stop();
  });

  it('give a fresh database again and again under one name', async () => {
    const server = await startMariaDb();
    try {
      const url = await createDatabase(server.url, 'fresh');
      await rows(url, 'CREATE TABLE once (id INT)');
      await rows(await createDatabase(server.url, 'fresh'), 'CREATE TABLE once (id INT)');
      await expect(createDatabase(server.url, 'no`t')).rejects.toThrow(/cannot name/);
    } finally {
      await server.stop();
    }
  });

  it('keep what Redis acknowledged over an orderly restart, and never evict', async () => {
    const server = await startRedis();
    try {
      const first = new Redis(server.url);
      await first.set('key', 'value');
      expect(await first.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
      first.disconnect();
      await server.restart();
      const second = new Redis(server.url);
      expect(await second.get('key')).toBe('value');
      second.disconnect();
    } finally {
      await server.stop();
    }
  });
});

describe('the mail sink', () => {
  it('keeps the envelope and the parsed content of what it is sent', async () => {
    const sink = await startSmtpSink();
    try {
      const transport = createTransport(sink.url);
      await transport.sendMail({ from: 'a@example.com', to: 'b@example.com', subject: 'ສະບາຍດີ', text: 'Tea & horse' });
      transport.close();
      const { from, to, mail } = await sink.waitFor(({ mail }) => mail.subject === 'ສະບາຍດີ');
      expect({ from, to, text: mail.text?.trim() }).toEqual({
        from: 'a@example.com',
        to: ['b@example.com'],
        text: 'Tea & horse',
      });
      await expect(sink.waitFor(() => false, 50)).rejects.toThrow(/Arrived: ສະບາຍດີ/);
    } finally {
      await sink.stop();
    }
  });
});

describe('freePort', () => {
  it('never gives the same port twice', async () => {
    const ports = await Promise.all(Array.from({ length: 50 }, freePort));
    expect(new Set(ports).size).toBe(50);
  });
});
