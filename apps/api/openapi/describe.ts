import type { OpenAPIObject } from '@nestjs/swagger';
import type { RouteFacts } from './openapi';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** Adds to an operation who may call it, how one signs in for it, its path parameters and its problems. */
export function describeOperation(path: string, operation: Operation, facts: RouteFacts | undefined): void {
  const rule = facts?.rule ?? 'none';
  Object.assign(operation, { 'x-access': rule, ...(facts?.limits ? { 'x-limits': facts.limits } : {}) });
  operation.security = securityOf(rule);
  operation.parameters = [...missingParameters(path, operation), ...(operation.parameters ?? [])];
  operation.responses.default ??= { $ref: '#/components/responses/Problem' };
}

/** The schema and the response of problems (RFC 9457). */
export function problemComponents(components: OpenAPIObject['components']): NonNullable<OpenAPIObject['components']> {
  const text = { type: 'string' };
  const error = { type: 'object', required: ['pointer', 'detail'], properties: { pointer: text, detail: text } };
  const Problem = {
    type: 'object',
    required: ['type', 'title', 'status', 'code', 'detail'],
    properties: {
      type: { type: 'string', format: 'uri-reference' },
      title: text,
      status: { type: 'integer' },
      code: { type: 'string', description: 'Stable name of the problem, for programs' },
      detail: { type: 'string', description: 'What happened and what to do, in the language asked for' },
      errors: { type: 'array', items: error, description: 'Wrong fields, by JSON pointer' },
      requestId: text,
    },
  };
  const schema = { $ref: '#/components/schemas/Problem' };
  return {
    schemas: { ...components?.schemas, Problem },
    responses: {
      ...components?.responses,
      Problem: { description: 'What went wrong', content: { 'application/problem+json': { schema } } },
    },
  } as NonNullable<OpenAPIObject['components']>;
}

function securityOf(rule: string): Array<Record<string, string[]>> {
  if (rule === 'public') return [];
  return rule === 'signed-in:session' ? [{ session: [] }] : [{ session: [] }, { bearer: [] }];
}

/** Path parameters that the guard reads rather than the handler. */
function missingParameters(path: string, { parameters = [] }: Operation): NonNullable<Operation['parameters']> {
  const known = new Set(parameters.flatMap((parameter) => ('name' in parameter ? [parameter.name] : [])));
  return [...path.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name!)
    .filter((name) => !known.has(name))
    .map((name) => ({ name, in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }));
}
