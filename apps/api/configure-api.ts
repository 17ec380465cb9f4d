import type { NestApplicationOptions } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { Config } from '#platform/config';
import { bodyDepth } from './http/body-depth';
import { bodyErrors } from './http/body-errors';
import { requestId } from './http/request-id';
import { zawgyi } from './http/zawgyi';
import { OpenApi } from './openapi/openapi';

/** Greatest JSON body, in bytes. */
const MAX_JSON = 1024 * 1024;

/** Routes that are not the API's: health checks, visitors' forms and pages, previews, and the pages that links in mails lead to. */
const OUTSIDE = [
  'health/live',
  'health/ready',
  '_forms/challenge',
  '_forms/inquiry',
  '_forms/access',
  '_visit/search',
  '_visit/enter',
  '_visit/prices',
  '_visit/leave',
  '_preview/{*path}',
  'invitation',
  'reset-password',
  'password-page.js',
];

/** Options for `NestFactory.create`: the body parser is set by `configureApi`, and a start that fails throws. */
export const apiOptions: NestApplicationOptions = { bodyParser: false, abortOnError: false, logger: ['error', 'warn'] };

/** Sets up the HTTP side of an application that holds ApiModule. Call it before `init` or `listen`. */
export function configureApi(app: NestExpressApplication, config: Config): void {
  app.setGlobalPrefix('api/v1', { exclude: OUTSIDE });
  // As many hops from the right of X-Forwarded-For as there are proxies of ours; with none it is not looked at.
  app.set('trust proxy', config.trustedProxies);
  app.disable('x-powered-by');
  // Tags come from versions; Express would hash every body for its own.
  app.disable('etag');
  // Flat queries only: nested ones are another way to build objects from outside.
  app.set('query parser', 'simple');
  app.use(requestId);
  app.use('/api', apiHeaders(config));
  app.useBodyParser('json', { limit: MAX_JSON, strict: true });
  app.use(bodyErrors);
  app.use(bodyDepth);
  app.use(zawgyi);
  app.get(OpenApi).attach(app);
}

/** Answers are data: no page of ours or another's may run, frame or cache them. */
function apiHeaders(config: Config): ReturnType<typeof helmet> {
  const secure = config.publicUrl.startsWith('https:');
  const headers = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure,
    xFrameOptions: { action: 'deny' },
  });
  return (request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    headers(request, response, next);
  };
}
