import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AuditTrail } from './audit-trail';
import { controllers } from './controllers';
import { EntityTagInterceptor } from './http/entity-tag.interceptor';
import { ProblemFilter } from './http/problem.filter';
import { validationPipe } from './http/validation';
import { OpenApi } from './openapi/openapi';
import { AccessGuard, Authenticator, RouteRules } from './security';
import { BuyerCookie } from './security/buyer-cookie';
import { SessionCookie } from './security/session-cookie';

/** The REST API. Closed by default: one guard before every route. */
@Module({})
export class ApiModule {
  /** The API on a core, `CoreModule.forRoot(config)`; every module that needs the core is given the same object. */
  static forRoot(core: DynamicModule): DynamicModule {
    return {
      module: ApiModule,
      imports: [core, DiscoveryModule],
      controllers,
      providers: [
        AuditTrail,
        Authenticator,
        BuyerCookie,
        SessionCookie,
        RouteRules,
        OpenApi,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_INTERCEPTOR, useClass: EntityTagInterceptor },
      ],
      exports: [OpenApi],
    };
  }
}
