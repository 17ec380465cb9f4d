import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config';

/** How long answers in progress may take when the server stops, in ms. */
const DRAIN = 10_000;

/**
 * Listens where the configuration says. Resolves to what stops the server: it takes no more connections, lets answers in
 * progress end and then cuts what is left. Throws an Error of one sentence when it can't listen there.
 */
export async function listen(
  server: Server,
  { port, host }: Pick<Config, 'port' | 'host'>,
): Promise<() => Promise<void>> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, port, host)));
    server.listen(port, host, resolve);
  });
  return async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await Promise.race([closed, sleep(DRAIN, undefined, { ref: false })]);
    server.closeAllConnections();
  };
}

function inWords(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') return new Error(`Port ${port} is taken. Choose another one with PORT.`);
  if (error.code === 'EACCES') return new Error(`Port ${port} is not allowed to this user. Choose another with PORT.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Error(`This machine has no address ${host}. Choose another one with HOST.`);
  }
  return error;
}
