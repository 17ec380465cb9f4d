import { Injectable } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { limitsOf, type RouteLimits, ruleName, rulesOf } from '../security/rule';
import { describeOperation, problemComponents } from './describe';
import { jsonSchemaOf } from './json-schema';

/** What the code says about a route besides its shape. */
export interface RouteFacts {
  rule: string;
  limits: RouteLimits | undefined;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/**
 * The OpenAPI document, built from the routes once, when it is first asked for. It depends on the code alone, and is
 * committed as docs/openapi.json: `npm run openapi` writes that.
 */
@Injectable()
export class OpenApi {
  private app: NestExpressApplication | undefined;
  private text: string | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Tells it the application whose routes it describes. */
  attach(app: NestExpressApplication): void {
    this.app = app;
  }

  /** The document as JSON text. */
  json(): string {
    this.text ??= JSON.stringify(this.build(), null, 2);
    return this.text;
  }

  private build(): OpenAPIObject {
    if (!this.app) throw new Error('configureApi was not called');
    const config = new DocumentBuilder()
      .setTitle('Teahorse')
      .setDescription('Storefronts of small firms: tenants, catalogue, people, media, sites, inquiries.')
      .setVersion('1')
      .addCookieAuth('teahorse_session', { type: 'apiKey' }, 'session')
      .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'API token, th_…' }, 'bearer')
      .build();
    const document = SwaggerModule.createDocument(this.app, config, {
      operationIdFactory: operationId,
      standardSchemaConverter: (schema, { schemaType }) => jsonSchemaOf(schema, schemaType),
    });
    const facts = this.facts();
    for (const [path, item] of Object.entries(document.paths)) {
      for (const method of METHODS) {
        const operation = item[method];
        if (operation) describeOperation(path, operation, facts.get(operation.operationId ?? ''));
      }
    }
    const paths = Object.fromEntries(Object.entries(document.paths).sort(([a], [b]) => (a < b ? -1 : 1)));
    return { ...document, paths, components: { ...document.components, ...problemComponents(document.components) } };
  }

  private facts(): Map<string, RouteFacts> {
    const facts = new Map<string, RouteFacts>();
    for (const { metatype } of this.discovery.getControllers()) {
      const controller = metatype as unknown as { name: string; prototype: Record<string, object> };
      for (const name of this.scanner.getAllMethodNames(controller.prototype)) {
        const handler = controller.prototype[name]!;
        const [rule] = rulesOf(handler);
        if (!rule || Reflect.getMetadata(METHOD_METADATA, handler) === undefined) continue;
        facts.set(operationId(controller.name, name), { rule: ruleName(rule), limits: limitsOf(handler) });
      }
    }
    return facts;
  }
}

/** `ProductsController.list` → `products.list`. */
function operationId(controller: string, method: string): string {
  const area = controller.replace(/Controller$/, '');
  return `${area.charAt(0).toLowerCase()}${area.slice(1)}.${method}`;
}
