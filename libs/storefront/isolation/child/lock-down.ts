import { Module } from 'node:module';
import { join } from 'node:path';

/**
 * First thing in the child: takes away what leads out of the process. The kernel's namespace keeps the network away
 * where there is one, and Node's permission model files and processes; this holds where those don't reach.
 */
const FORBIDDEN =
  /^(node:)?(net|tls|http|https|http2|dgram|dns|dns\/promises|child_process|worker_threads|cluster|inspector|inspector\/promises|vm|repl|sqlite)$/;

/** `dist/libs`: where `#kernel` and `#theming` are. */
const LIBS = join(__dirname, '../../..');

interface Loader {
  _load(request: string, ...rest: unknown[]): unknown;
  _resolveFilename(request: string, ...rest: unknown[]): string;
}

const loader = Module as unknown as Loader;
const load = loader._load;
loader._load = function (this: unknown, request: string, ...rest: unknown[]): unknown {
  if (FORBIDDEN.test(request)) throw new Error(`${request} is not for themes`);
  return load.call(this, request, ...rest);
};

// Node finds aliases in the package.json above, and may not look there: its folder also holds the data.
const resolveFilename = loader._resolveFilename;
loader._resolveFilename = function (this: unknown, request: string, ...rest: unknown[]): string {
  const path = request.startsWith('#') ? join(LIBS, request.slice(1), 'index.js') : request;
  return resolveFilename.call(this, path, ...rest);
};

const withoutDoors = process as unknown as Record<string, unknown>;
for (const door of ['binding', '_linkedBinding', 'dlopen', 'getBuiltinModule', 'kill', 'abort', 'chdir']) {
  Object.defineProperty(withoutDoors, door, { value: undefined, writable: false, configurable: false });
}
for (const name of ['fetch', 'WebSocket', 'EventSource']) {
  Object.defineProperty(globalThis, name, { value: undefined, writable: false, configurable: false });
}
