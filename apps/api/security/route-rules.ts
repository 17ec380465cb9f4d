import { Injectable, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type AccessRule, rulesOf } from './rule';

/** Refuses to start when a route does not say who may call it. */
@Injectable()
export class RouteRules implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Throws an Error that names every route with no rule, two rules, or a rule whose path parameter it lacks. */
  onModuleInit(): void {
    const wrong = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => problemsOf(metatype as Controller, this.scanner));
    if (wrong.length > 0) throw new Error(`Routes without exactly one fitting access rule:\n  ${wrong.join('\n  ')}`);
  }
}

type Controller = { name: string; prototype: Record<string, object> };

function problemsOf(controller: Controller, scanner: MetadataScanner): string[] {
  const base = pathsOf(controller);
  return scanner.getAllMethodNames(controller.prototype).flatMap((name) => {
    const handler = controller.prototype[name]!;
    if (Reflect.getMetadata(METHOD_METADATA, handler) === undefined) return [];
    const path = [...base, ...pathsOf(handler)].join('/');
    const problem = problemOf(rulesOf(handler), path);
    return problem ? [`${controller.name}.${name} (${path}): ${problem}`] : [];
  });
}

function problemOf(rules: readonly AccessRule[], path: string): string | undefined {
  const [rule] = rules;
  if (!rule) return 'no rule';
  if (rules.length > 1) return 'more than one rule';
  const parameter = { tenant: ':tenantId', agency: ':agencyId' }[rule.kind as string];
  return parameter && !path.split('/').includes(parameter) ? `no ${parameter} in the path` : undefined;
}

function pathsOf(target: object): string[] {
  const path = Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined;
  return path === undefined ? [] : [path].flat();
}
