import { createServer, type RequestListener } from 'node:http';
import type { Config } from '#platform/config';
import { Background } from '#platform/jobs';
import { type Logger, LOGGER } from '#platform/observability';
import { listen } from '#platform/process';
import { createApi } from '../api';
import { createEdge, sendText } from '../edge';
import { demoWords, prepareDemo } from './demo/prepare-demo';
import { isConsoleHost } from './hosts';
import { answerStartPage, type ListedSite } from './start-page';

/** Starts the roles of this process on one port. Resolves, once it serves, to what stops it. */
export async function startStandalone(config: Config): Promise<() => Promise<void>> {
  const app = await createApi(config);
  const logger = app.get<Logger>(LOGGER);
  const api = app.getHttpAdapter().getInstance() as RequestListener;
  const sites: ListedSite[] = [];
  const server = createServer(listener(config, api, sites, logger));
  const stopServer = await listen(server, config);
  const work = new AbortController();
  const stop = async (): Promise<void> => {
    work.abort();
    await stopServer();
    await app.close();
  };
  try {
    if (config.roles.includes('worker')) {
      await app.get(Background).start();
      if (config.demo) sites.push(...(await prepareDemo(app, config, work.signal)));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  for (const line of demoWords(config, sites)) process.stdout.write(`${line}\n`);
  process.stdout.write(`Teahorse is ready on ${config.publicUrl}\n`);
  return stop;
}

/** Sends each request to the API, the start page or the sites, by its host. */
function listener(config: Config, api: RequestListener, sites: readonly ListedSite[], logger: Logger): RequestListener {
  const edge = createEdge(config, { forward: api, onError: (error) => logger.error({ err: error }, 'edge failed') });
  const hasRole = (role: 'api' | 'edge'): boolean => config.roles.includes(role);
  return (request, response) => {
    if (!isConsoleHost(config, request.headers.host)) {
      if (hasRole('edge') && edge(request, response)) return;
      sendText(request, response, 404, 'There is no site at this address.');
    } else if (request.url === '/' && (request.method === 'GET' || request.method === 'HEAD')) {
      answerStartPage(request, response, sites);
    } else if (hasRole('api') || request.url?.startsWith('/health/')) {
      api(request, response);
    } else {
      sendText(request, response, 404, 'This process does not serve the API.');
    }
  };
}
