import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';
import { z } from 'zod';
import { AppError } from '#kernel';
import { ZAWGYI_WISHES } from '#platform/sheets';

/** For routes whose body is a file as it is: in one of these media types, or as bytes. */
export const TakesFile = (...types: string[]): MethodDecorator =>
  applyDecorators(
    ApiConsumes('application/octet-stream', ...types),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );

/** What queries of routes that take a sheet as their body have in common. */
export const sheetQuery = z.strictObject({
  fileName: z.string().trim().min(1).max(255),
  dryRun: z.stringbool().default(false).describe('List every bad row and change nothing'),
  mapping: z
    .string()
    .max(8_000)
    .transform(parseMapping)
    .default({})
    .describe('JSON object: header of the sheet → our field, such as {"Firma": "name", "Note": ""}'),
  encoding: z.string().max(40).optional().describe('WHATWG label, such as windows-874, where detection is wrong'),
  zawgyi: z
    .enum(ZAWGYI_WISHES)
    .default('ask')
    .describe('Burmese in Zawgyi: refuse such rows and say so, turn them into Unicode, or keep them'),
});

const mappingSchema = z.record(z.string().max(300), z.string().max(60));

/**
 * The request as the stream of the file that is its body.
 * @throws AppError invalid_request when it was read already, since it came as JSON
 */
export function fileBody(request: Request): Request {
  if (!request.readableEnded) return request;
  const detail = 'send the file itself, as application/octet-stream';
  throw new AppError('invalid_request', {}, { fields: [{ pointer: '', detail }] });
}

function parseMapping(text: string, context: z.RefinementCtx): Record<string, string> {
  try {
    return mappingSchema.parse(JSON.parse(text));
  } catch {
    context.addIssue({ code: 'custom', message: 'Not a JSON object of texts' });
    return z.NEVER;
  }
}
