import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '#kernel';
import { render } from '#theming';
import { findingsPage, indexPage, RELOAD_SCRIPT, reloadTag } from './theme-dev-pages';
import { placeholder, sampleAddress, sampleView } from './theme-samples';
import type { ThemeState, ThemeWorkshop } from './theme-workshop';

/** As strict as published pages are, so that what would be blocked there is blocked here. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; worker-src 'none'";

interface Answer {
  status?: number;
  type: string;
  body: string | Uint8Array;
}

/** Shows a theme with sample content to browsers of this machine, which reload when it changes. */
export class ThemeDevServer {
  private readonly server: Server;

  constructor(private readonly workshop: ThemeWorkshop) {
    this.server = createServer((request, response) => this.serve(request, response));
  }

  /** Begins to listen, at any free port for 0, and returns the address. */
  async listen(port: number): Promise<string> {
    await new Promise<void>((done, fail) => {
      this.server.once('error', fail);
      this.server.listen(port, '127.0.0.1', done);
    });
    return `http://localhost:${(this.server.address() as AddressInfo).port}/`;
  }

  /** Ends all connections, open event streams too. */
  async close(): Promise<void> {
    if (!this.server.listening) return;
    await new Promise((done) => {
      this.server.close(done);
      this.server.closeAllConnections();
    });
  }

  private serve(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/__events') return this.stream(response);
    const { status = 200, type, body } = this.answer(pathname, searchParams);
    response
      .writeHead(status, { 'content-type': type, 'content-security-policy': POLICY, 'cache-control': 'no-store' })
      .end(body);
  }

  private answer(path: string, query: URLSearchParams): Answer {
    const { state } = this.workshop;
    if (path === '/') return html(indexPage(state));
    if (path === '/__reload.js') return { type: 'text/javascript; charset=utf-8', body: RELOAD_SCRIPT };
    if (/^\/(pictures|maps)\//.test(path)) return { type: 'image/svg+xml', body: placeholder(query) };
    if (path.startsWith('/assets/')) return asset(state, path.slice('/assets/'.length));
    const address = sampleAddress(path);
    if (!address) return { ...html(findingsPage(state, `There is no sample page at ${path}.`)), status: 404 };
    if (!state.theme) return { ...html(findingsPage(state)), status: 500 };
    try {
      const view = sampleView(address, query.has('empty'), query.get('preset') ?? undefined);
      const page = render(state.theme, address.type, view as never);
      const end = page.lastIndexOf('</body>');
      const at = end < 0 ? page.length : end;
      return html(page.slice(0, at) + reloadTag(state.version) + page.slice(at));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { ...html(findingsPage(state, error.message)), status: 500 };
    }
  }

  /** Server-sent events (HTML, 9.2): the version now, and each new one. */
  private stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const tell = ({ version }: ThemeState): void => void response.write(`data: ${version}\n\n`);
    tell(this.workshop.state);
    this.workshop.on('change', tell);
    response.once('close', () => this.workshop.off('change', tell));
  }
}

function html(body: string): Answer {
  return { type: 'text/html; charset=utf-8', body };
}

function asset({ theme }: ThemeState, fileName: string): Answer {
  const found = theme?.assets.find((candidate) => candidate.fileName === fileName);
  return found ? { type: found.type, body: found.bytes } : { status: 404, type: 'text/plain', body: 'Not found\n' };
}
