import { type DynamicModule, Module } from '@nestjs/common';
import { featureEntities, featureModules } from '../features';
import type { Config } from '#platform/config';
import { migrations } from '#migrations';
import { PlatformModule } from '../platform/platform.module';
import { storefrontEntities, storefrontModules } from '../storefront';

/** Platform, features and storefront: what every process is built from. The apps add what they alone do. */
@Module({})
export class CoreModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: CoreModule,
      imports: [
        PlatformModule.forRoot(config, { entities: [...featureEntities, ...storefrontEntities], migrations }),
        ...featureModules,
        ...storefrontModules,
      ],
      exports: [...featureModules, ...storefrontModules],
    };
  }
}
