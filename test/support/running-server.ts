import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = projectFolder(__dirname);

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

/** A line of `teahorse sites`. */
export interface ListedSite {
  subdomain: string;
  tenant: string;
  state: string;
  release: number | null;
  locales: string[];
}

/** The product as it is installed: a data folder, a server process that can be killed, and the command line. */
export class Installation {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'teahorse-journey-'));
  private server: ChildProcess | undefined;
  port = 0;
  output = '';

  constructor(readonly env: Readonly<Record<string, string>> = {}) {}

  /** Starts the server, unless it runs, and waits for its ready line. */
  async start(): Promise<void> {
    if (this.isRunning()) return;
    this.port ||= await freePort();
    this.output = '';
    const child = this.spawn(['dist/apps/standalone/main.js'], {});
    this.server = child;
    const ready = new Promise<void>((settle, fail) => {
      const listen = (text: string): void => {
        this.output += text;
        if (this.output.includes('Teahorse is ready on ')) settle();
      };
      child.stdout!.setEncoding('utf8').on('data', listen);
      child.stderr!.setEncoding('utf8').on('data', listen);
      child.once('exit', (code) => fail(new Error(`the server ended with ${code}:\n${this.output}`)));
    });
    await ready;
  }

  /** Ctrl-C, and the exit code. */
  async stop(): Promise<number | null> {
    return this.end('SIGINT');
  }

  /** kill -9; nothing when it does not run. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Runs `teahorse --json ...`, which must succeed. Returns the document that it prints. */
  async json<T = Record<string, unknown>>(...args: string[]): Promise<T> {
    const { code, stdout, stderr } = await this.command('--json', ...args);
    if (code !== 0) throw new Error(`teahorse ${args.join(' ')} ended with ${code}:\n${stderr}${stdout}`);
    return JSON.parse(stdout) as T;
  }

  /** All sites, as `teahorse sites` lists them. */
  async sites(): Promise<ListedSite[]> {
    return (await this.json<{ sites: ListedSite[] }>('sites')).sites;
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
    child.stdout!.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr += text));
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
    await this.kill();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private isRunning(): boolean {
    return this.server?.exitCode === null && this.server.signalCode === null;
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.server;
    if (!child || !this.isRunning()) return child?.exitCode ?? null;
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

/** The folder of package.json, from the sources and from the built files. */
function projectFolder(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : projectFolder(dirname(folder));
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
