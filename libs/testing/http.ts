import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DynamicModule, Module, type Provider, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { CoreModule } from '#composition';
import type { TestApp } from './test-app';

/** What a test sends. */
export interface TestRequest {
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** What came back. */
export interface TestAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** The text as JSON; undefined when it is none. Tests know what they asked for. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

/** Sends a request; the path is sent letter by letter, without any normalisation. */
export type Send = (method: string, path: string, request?: TestRequest) => Promise<TestAnswer>;

/** The API on a port of 127.0.0.1, on the same database, queue and services as the test's application. */
export interface TestApi {
  readonly app: TestApp;
  readonly origin: string;
  /** As a visitor; `/api/v1` is put before paths that do not start with `/`. */
  readonly send: Send;
  /** As the holder of an Authorization or Cookie header; mutations carry our own Origin. */
  as(headers: Record<string, string>): Send;
  close(): Promise<void>;
}

/** The services of a running application, for a second Nest application beside it. */
@Module({})
class RunningCore {}

/** Starts the API for a test's application. Close it before the application. `options` adds or replaces controllers. */
export async function startTestApi(app: TestApp, options: { controllers?: Type[] } = {}): Promise<TestApi> {
  // Loaded when asked for: the tests of a feature need no controllers.
  const { ApiModule, apiOptions, configureApi } = await import('../../apps/api');
  const api = ApiModule.forRoot(runningCore(app));
  const root = { ...api, controllers: options.controllers ?? api.controllers ?? [] };
  const nest = await NestFactory.create<NestExpressApplication>(root, { ...apiOptions, logger: false });
  configureApi(nest, app.config);
  await nest.listen(0, '127.0.0.1').catch(async (error: unknown) => {
    await nest.close();
    throw error;
  });
  const { port } = nest.getHttpServer().address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const as =
    (fixed: Record<string, string>): Send =>
    (method, path, request = {}) =>
      send(port, method, path.startsWith('/') ? path : `/api/v1/${path}`, {
        ...request,
        headers: { ...fixed, ...request.headers },
      });
  return { app, origin, send: as({}), as: (headers) => as({ origin, ...headers }), close: () => nest.close() };
}

function send(port: number, method: string, path: string, { body, headers = {} }: TestRequest): Promise<TestAnswer> {
  const content = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  const type = content === undefined ? {} : { 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port, host: '127.0.0.1', method, path, headers: { ...type, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode!, headers: response.headers, text, body: parse(text) });
        });
      },
    );
    request.on('error', reject);
    request.end(content);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A module that hands out the services that the test's application has made. */
function runningCore(app: TestApp): DynamicModule {
  const core = CoreModule.forRoot(app.config);
  const [platform] = core.imports as DynamicModule[];
  const ports = (platform!.providers ?? []).map((provider) => ('provide' in provider ? provider.provide : provider));
  const services = (core.exports as Type[]).flatMap(
    (feature) => (Reflect.getMetadata('exports', feature) as unknown[] | undefined) ?? [],
  );
  const tokens = [...new Set([...ports, ...services])] as Type[];
  const providers = tokens.map((token): Provider => ({
    provide: token,
    useFactory: () => withoutHooks(app.get(token)),
  }));
  return { module: RunningCore, global: true, providers, exports: tokens };
}

const HOOKS = new Set<PropertyKey>([
  'onModuleInit',
  'onApplicationBootstrap',
  'onModuleDestroy',
  'beforeApplicationShutdown',
  'onApplicationShutdown',
]);

/** A service that the second application neither starts nor stops again. */
function withoutHooks(service: unknown): unknown {
  if (typeof service !== 'object' || service === null) return service;
  return new Proxy(service, {
    get(target, name) {
      if (HOOKS.has(name)) return undefined;
      const value = Reflect.get(target, name, target) as unknown;
      return typeof value === 'function' ? (value as (...args: never[]) => unknown).bind(target) : value;
    },
  });
}
