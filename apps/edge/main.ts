import { createServer } from 'node:http';
import { createLogger } from '#platform/observability';
import { listen, runProcess } from '#platform/process';
import { createEdge, sendText } from './edge';
import { forwardByHttp } from './forward-by-http';

/** Serves the sites alone; forms go to the console's and API's address (PUBLIC_URL). */
runProcess(async (config) => {
  const logger = createLogger(config.logLevel);
  const onError = (error: unknown): void => logger.error({ err: error }, 'edge failed');
  const edge = createEdge(config, { forward: forwardByHttp(config.publicUrl, onError), onError });
  const server = createServer((request, response) => {
    if (!edge(request, response)) sendText(request, response, 404, 'There is no site at this address.');
  });
  const stop = await listen(server, config);
  process.stdout.write(`Teahorse edge is ready on port ${config.port}\n`);
  return stop;
});
