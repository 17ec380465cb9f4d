import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { CoreModule } from '#composition';
import { readConfig } from '#platform/config';
import { ApiModule } from './api.module';
import { apiOptions, configureApi } from './configure-api';

/** Runs the API alone, where the roles are separate processes. */
async function main(): Promise<void> {
  const config = readConfig();
  const core = CoreModule.forRoot(config);
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(core), apiOptions);
  configureApi(app, config);
  app.enableShutdownHooks();
  await app.listen(config.port, config.host);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
