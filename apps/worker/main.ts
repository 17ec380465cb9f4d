import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { CoreModule } from '#composition';
import { Background } from '#platform/jobs';
import { runProcess } from '#platform/process';

/** The background process: works on all queues and re-queues what lags. */
runProcess(async (config) => {
  const app = await NestFactory.createApplicationContext(CoreModule.forRoot(config), {
    logger: false,
    abortOnError: false,
  });
  await app.get(Background).start();
  process.stdout.write('Teahorse worker is ready\n');
  return () => app.close();
});
