import { connect } from 'node:net';
import { join } from 'node:path';
import { type PrivateServer, type PrivateServerOptions, type ServerRecipe, startPrivateServer } from './private-server';
import { programPath } from './program';

/** A private Redis, with its own settings where they are to differ from what the queues need. */
export interface RedisOptions extends PrivateServerOptions {
  settings?: Record<string, string>;
}

const SETTINGS = { 'maxmemory-policy': 'noeviction', appendonly: 'yes', save: '' };

const recipe = (settings: Record<string, string>): ServerRecipe => ({
  name: 'redis',
  url: (port) => `redis://127.0.0.1:${port}`,
  prepare: () => Promise.resolve(),
  command: (dir, port) => ({
    program: programPath('redis-server', 'redis-server'),
    args: [
      ...['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, '--pidfile', join(dir, 'redis.pid')],
      ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    ],
  }),
  probe: ping,
});

/** Starts a Redis with nothing in it, set up as the queues need it (noeviction, append-only file). */
export function startRedis({ settings, ...options }: RedisOptions = {}): Promise<PrivateServer> {
  return startPrivateServer(recipe({ ...SETTINGS, ...settings }), options);
}

/** Rejects while Redis is not there or still loads its file. */
function ping(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 2000 }, () => socket.write('PING\r\n'));
    const failed = (reason: string) => {
      socket.destroy();
      reject(new Error(reason));
    };
    socket.once('error', (error) => failed(error.message));
    socket.once('timeout', () => failed('timeout'));
    socket.once('close', () => failed('closed'));
    socket.once('data', (answer) => {
      if (!answer.toString().startsWith('+PONG')) return failed(answer.toString());
      socket.destroy();
      return resolve();
    });
  });
}
