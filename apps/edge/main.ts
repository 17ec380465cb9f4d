import { createServer } from 'node:http';
import { readConfig } from '#platform/config';
import { createLogger } from '#platform/observability';
import { createEdge, sendText } from './edge';
import { forwardByHttp } from './forward-by-http';

/** Serves the sites alone; forms go to the console's and API's address (PUBLIC_URL). */
const config = readConfig();
const logger = createLogger(config.logLevel);
const onError = (error: unknown): void => logger.error({ err: error }, 'edge failed');
const edge = createEdge(config, { forward: forwardByHttp(config.publicUrl, onError), onError });
const server = createServer((request, response) => {
  if (!edge(request, response)) sendText(request, response, 404, 'There is no site at this address.');
});
server.listen(config.port, config.host);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
