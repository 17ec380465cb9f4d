import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Config, siteUrl } from '#platform/config';
import { previewSecret } from '#platform/names';
import { BodyCache } from './body-cache';
import { findPage } from './find-page';
import { SECURITY_HEADERS } from './headers';
import { hostName } from './host-name';
import { requestPath } from './request-path';
import { sendBody } from './send-body';
import { visibleSite } from './visible-site';

/** Answers a request, or returns false when its host is no site's and not under SITES_DOMAIN. */
export type EdgeHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** What the edge needs besides its configuration. */
export interface EdgeOptions {
  /**
   * Takes a visitor's form (`/_forms/…`), a request for a page of his own (`/_visit/…`) or all of a preview's host (as
   * `/_preview/…`) to the API: by a call in one process, by HTTP between several.
   */
  forward: (request: IncomingMessage, response: ServerResponse) => void;
  onError: (error: unknown) => void;
  /** Bytes of bodies kept in memory. */
  cacheBytes?: number;
}

const CACHE_BYTES = 64 * 1024 * 1024;

/** Serves all sites of a data folder. */
export function createEdge(
  config: Pick<Config, 'dataDir' | 'sitesDomain' | 'siteOrigin'>,
  options: EdgeOptions,
): EdgeHandler {
  const bodies = new BodyCache(options.cacheBytes ?? CACHE_BYTES);

  const forwardToApi: EdgeOptions['forward'] = (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    options.forward(request, response);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse, host: string): Promise<void> => {
    const target = requestPath(request.url);
    if (!target) return sendText(request, response, 400, 'This address is not valid.');
    if (previewSecret(host, config.sitesDomain)) {
      request.url = `/_preview${target.raw}${target.query}`;
      return forwardToApi(request, response);
    }
    const site = visibleSite(config.dataDir, host);
    if (!site) return sendText(request, response, 404, 'There is no site at this address.');
    if ('folder' in site && isForApi(request.method, target.path)) return forwardToApi(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(request, response, 405, 'Pages can only be read.', { allow: 'GET, HEAD' });
    }
    if (request.headers['service-worker'] !== undefined) {
      return sendText(request, response, 403, 'Sites have no service workers.');
    }
    if ('movedTo' in site) return redirect(response, siteUrl(config, site.movedTo) + target.raw + target.query);
    const found = await findPage(bodies, site.folder, target.path);
    if (found.kind === 'moved') return redirect(response, found.path + target.query);
    if (found.kind === 'nothing') return sendText(request, response, 404, 'There is no page at this address.');
    return sendBody(request, response, bodies, found);
  };

  return (request, response) => {
    const host = hostName(request.headers.host);
    const isOurs = host !== undefined && (host.endsWith(`.${config.sitesDomain}`) || visibleSite(config.dataDir, host));
    if (!isOurs) return false;
    answer(request, response, host).catch((error: unknown) => {
      options.onError(error);
      if (response.headersSent) response.destroy();
      else sendText(request, response, 500, 'This page cannot be shown now. Try again in a moment.');
    });
    return true;
  };
}

/** Forms are posted, and visitors' own pages only read but for leaving them. */
function isForApi(method: string | undefined, path: string): boolean {
  if (path.startsWith('/_forms/')) return true;
  return path.startsWith('/_visit/') && (method === 'GET' || method === 'HEAD' || path === '/_visit/leave');
}

/** A plain answer in a few words. */
export function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  words: string,
  headers: Record<string, string> = {},
): void {
  const body = Buffer.from(`${words}\n`);
  const type = 'text/plain; charset=utf-8';
  const all = {
    ...SECURITY_HEADERS,
    ...headers,
    'content-type': type,
    'content-length': body.length,
    'cache-control': 'no-cache',
  };
  response.writeHead(status, all).end(request.method === 'HEAD' ? undefined : body);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { ...SECURITY_HEADERS, location, 'content-length': 0, 'cache-control': 'no-cache' }).end();
}
