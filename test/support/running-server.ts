import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** What a command printed. */
export interface CommandResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** An answer over HTTP. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** The product as it is installed: a data folder, a server process that can be killed, and the command line. */
export class Installation {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'teahorse-journey-'));
  private server: ChildProcess | undefined;
  port = 0;
  output = '';

  constructor(private readonly env: Record<string, string> = {}) {}

  /** Starts the server and waits for its ready line. */
  async start(): Promise<void> {
    this.port ||= await freePort();
    this.output = '';
    const child = this.spawn(['dist/apps/standalone/main.js'], {});
    this.server = child;
    const ready = new Promise<void>((settle, fail) => {
      const listen = (chunk: Buffer): void => {
        this.output += chunk.toString();
        if (this.output.includes('Teahorse is ready on ')) settle();
      };
      child.stdout!.on('data', listen);
      child.stderr!.on('data', listen);
      child.once('exit', (code) => fail(new Error(`the server ended with ${code}:\n${this.output}`)));
    });
    await ready;
  }

  /** Ctrl-C, and the exit code. */
  async stop(): Promise<number | null> {
    return this.end('SIGINT');
  }

  /** kill -9. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Runs `teahorse ...`. */
  async command(...args: string[]): Promise<CommandResult> {
    return this.startCommand(...args).result;
  }

  /** Starts `teahorse ...`, so that it can be killed. */
  startCommand(...args: string[]): { child: ChildProcess; result: Promise<CommandResult> } {
    const child = this.spawn(['dist/apps/cli/main.js', ...args], {});
    let stdout = '';
    let stderr = '';
    child.stdout!.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr!.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const result = once(child, 'close').then(([code]) => ({ code: (code as number | null) ?? -1, stdout, stderr }));
    return { child, result };
  }

  /** Asks the server, as the visitor of `host` (`*.localhost` does not resolve in Node). */
  async get(host: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('GET', host, path, headers);
  }

  /** Sends any request. */
  async ask(
    method: string,
    host: string,
    path: string,
    headers: Record<string, string> = {},
    body?: string | Buffer,
  ): Promise<Answer> {
    return new Promise((settle, fail) => {
      const outgoing = request(
        { host: '127.0.0.1', port: this.port, method, path, headers: { host: `${host}:${this.port}`, ...headers } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            settle({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(chunks).toString('utf8'),
            }),
          );
          response.on('error', fail);
        },
      );
      outgoing.on('error', fail);
      outgoing.end(body);
    });
  }

  /** Ends the server and removes the data. */
  async dispose(): Promise<void> {
    if (this.server?.exitCode === null) await this.kill();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.server!;
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const exited = once(child, 'exit');
    child.kill(signal);
    const [code] = await exited;
    return code as number | null;
  }

  private spawn(args: string[], env: Record<string, string>): ChildProcess {
    return spawn(process.execPath, args, {
      cwd: ROOT,
      env: {
        ...process.env,
        DEMO: '0',
        LOG_LEVEL: 'error',
        ...this.env,
        DATA_DIR: this.dataDir,
        PORT: String(this.port),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
