import { z } from 'zod';

/** OpenAPI's form of a zod schema; undefined for what is none. */
export function jsonSchemaOf(schema: unknown, io: 'input' | 'output'): { schema: unknown } | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const converted = z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    io,
    // What JSON Schema cannot say (a transform's result) is left open rather than failing the whole document.
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
    },
  });
  return { schema: converted };
}
