import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { CoreModule } from '#composition';
import type { Config } from '#platform/config';
import { ApiModule } from './api.module';
import { apiOptions, configureApi } from './configure-api';

/** The API on a core of its own, set up and not yet listening. */
export async function createApi(config: Config): Promise<NestExpressApplication> {
  const core = ApiModule.forRoot(CoreModule.forRoot(config));
  // A start that fails is told in one line by `runProcess`; Nest would print the stack before it.
  const app = await NestFactory.create<NestExpressApplication>(core, { ...apiOptions, logger: false });
  configureApi(app, config);
  await app.init();
  app.useLogger(['error', 'warn']);
  return app;
}
