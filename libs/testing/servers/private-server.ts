import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './port';

/** A real server of this process's own, on a port of 127.0.0.1 that stays the same over restarts. */
export interface PrivateServer {
  readonly url: string;
  readonly port: number;
  /** Folder with its data and its log. */
  readonly dir: string;
  /** Shuts it down in order; its data goes too, unless the caller gave the folder. Harmless when it is not running. */
  stop(): Promise<void>;
  /** kill -9: what a power cut does to the process. The data stays for `restart`. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port, after an orderly end if it is running. */
  restart(): Promise<void>;
}

/** Where a private server keeps its data; by default a new folder in the system's temporary one. */
export interface PrivateServerOptions {
  dir?: string;
}

/** One kind of server: how it is prepared, started and asked whether it answers. */
export interface ServerRecipe {
  name: string;
  url(port: number): string;
  /** Fills the folder before the first start. */
  prepare(dir: string): Promise<void>;
  command(dir: string, port: number): { program: string; args: string[] };
  /** Resolves when the server answers, rejects while it does not. */
  probe(port: number): Promise<void>;
}

/** Where a server's data lies, and whether the folder was made for it and goes with it. */
interface Place {
  dir: string;
  made: boolean;
}

/** Milliseconds within which a server must answer after its start; recovery after `kill` on a slow disk included. */
const START_TIMEOUT = 60_000;
/** Milliseconds for an orderly end before the process is killed. */
const STOP_TIMEOUT = 20_000;
/** Another process may take the free port before the server does. */
const PORT_ATTEMPTS = 3;

/** Starts a server by its recipe. Throws with the end of its log when it does not come up. */
export async function startPrivateServer(recipe: ServerRecipe, options: PrivateServerOptions): Promise<PrivateServer> {
  const place: Place = options.dir
    ? { dir: options.dir, made: false }
    : { dir: await mkdtemp(join(tmpdir(), `teahorse-${recipe.name}-`)), made: true };
  await mkdir(place.dir, { recursive: true });
  try {
    await recipe.prepare(place.dir);
    let child: ChildProcess | undefined;
    let port = 0;
    for (let attempt = 1; !child; attempt++) {
      port = await freePort();
      try {
        child = await launch(recipe, place, port);
      } catch (error) {
        if (attempt === PORT_ATTEMPTS || !/address already in use/i.test(String(error))) throw error;
      }
    }
    return control(recipe, place, port, child);
  } catch (error) {
    await discard(place);
    throw error;
  }
}

function control(recipe: ServerRecipe, place: Place, port: number, first: ChildProcess): PrivateServer {
  let child = first;
  return {
    url: recipe.url(port),
    port,
    dir: place.dir,
    async stop() {
      await end(child, 'SIGTERM');
      await discard(place);
    },
    kill: () => end(child, 'SIGKILL'),
    async restart() {
      await end(child, 'SIGTERM');
      child = await launch(recipe, place, port);
    },
  };
}

async function discard({ dir, made }: Place): Promise<void> {
  if (made) await rm(dir, { recursive: true, force: true });
}

async function launch(recipe: ServerRecipe, place: Place, port: number): Promise<ChildProcess> {
  const { dir } = place;
  const { program, args } = recipe.command(dir, port);
  const logFile = join(dir, `${recipe.name}.log`);
  const log = openSync(logFile, 'w');
  // A process group of its own: Ctrl-C in a terminal must reach the one who stops the server, not the server.
  const child = spawn(program, args, { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  guard(child, place.made ? place.dir : undefined);

  const deadline = Date.now() + START_TIMEOUT;
  for (;;) {
    try {
      if (!failure && !hasEnded(child)) {
        await recipe.probe(port);
        child.unref();
        return child;
      }
    } catch {
      if (Date.now() < deadline) {
        await sleep(30);
        continue;
      }
    }
    await end(child, 'SIGKILL');
    const reason = failure?.message ?? readFileSync(logFile, 'utf8').slice(-2000);
    throw new Error(`${recipe.name} did not start on port ${port}: ${reason}`);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (hasEnded(child)) return;
  child.ref();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
  await ended;
  clearTimeout(force);
}

/**
 * Sees to it that no server outlives this process, however that ends: a shell waits on a pipe that only this process
 * holds open, and when it closes kills the server and removes the folder that was made for it.
 */
function guard(child: ChildProcess, madeDir: string | undefined): void {
  if (child.pid === undefined) return;
  const script = 'read _; kill -9 "$1" 2>/dev/null; [ -z "$2" ] || { sleep 0.5; rm -rf "$2"; }';
  const watcher = spawn('sh', ['-c', script, 'sh', String(child.pid), madeDir ?? ''], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watcher.unref();
  (watcher.stdin as Socket).unref();
  child.once('exit', () => watcher.kill('SIGKILL'));
}
