import 'reflect-metadata';
import { createServer, type RequestListener } from 'node:http';
import { listen, runProcess } from '#platform/process';
import { createApi } from './create-api';

/** Runs the API alone, where the roles are separate processes. */
runProcess(async (config) => {
  const app = await createApi(config);
  const stopServer = await listen(createServer(app.getHttpAdapter().getInstance() as RequestListener), config);
  process.stdout.write(`Teahorse API is ready on port ${config.port}\n`);
  return async () => {
    await stopServer();
    await app.close();
  };
});
