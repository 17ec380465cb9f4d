import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { join } from 'node:path';
import { CONFIG, type Config } from './config';
import { Database, LeaseRow, Leases, openDatabase, type SchemaParts } from './database';
import { Background, JobQueue, openQueue } from './jobs';
import { createMailer, Mailer } from './mail';
import { createLogger, type Logger, LOGGER } from './observability';
import { Secrets } from './secrets';
import { PrivateFiles, TemporaryFilesSweep } from './storage';

/** All ports, with the adapters that the configuration names. Global: every feature may ask for a port. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    private readonly database: Database,
    private readonly background: Background,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The module for a configuration and a schema. Outstanding migrations run before anything else is made. */
  static forRoot(config: Config, schema: SchemaParts): DynamicModule {
    const withLeases = { ...schema, entities: [...schema.entities, LeaseRow] };
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: LOGGER, useFactory: () => createLogger(config.logLevel) },
      {
        provide: Database,
        inject: [LOGGER],
        useFactory: async (logger: Logger) => {
          const database = await openDatabase(config, withLeases, logger);
          await database.migrate();
          return database;
        },
      },
      { provide: JobQueue, inject: [LOGGER], useFactory: (logger: Logger) => openQueue(config, logger) },
      {
        provide: Background,
        inject: [JobQueue, LOGGER],
        useFactory: (queue: JobQueue, logger: Logger) => {
          const background = new Background(queue, logger);
          background.reconcile(new TemporaryFilesSweep(config.dataDir));
          return background;
        },
      },
      { provide: Secrets, useFactory: () => Secrets.open(config.dataDir) },
      { provide: PrivateFiles, useFactory: () => new PrivateFiles(join(config.dataDir, 'private')) },
      { provide: Mailer, useFactory: () => createMailer(config) },
      Leases,
    ];
    return { module: PlatformModule, providers, exports: providers };
  }

  /** Drains the queue, then closes the database: in this order nothing that runs loses its database. */
  async onApplicationShutdown(): Promise<void> {
    await this.background.stop();
    await this.database.close();
    this.logger.debug('stopped');
  }
}
