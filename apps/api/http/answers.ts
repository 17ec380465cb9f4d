import { applyDecorators } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** What a route answers with, for the OpenAPI document and the client made from it. Status 200 unless given. */
export const Answers = (schema: z.ZodType | undefined, status = 200): MethodDecorator =>
  applyDecorators(ApiResponse({ status, ...(schema ? { standardSchema: schema } : {}) }));

/** What a route does, in one sentence, and what else its caller should know: for the OpenAPI document. */
export const Does = (summary: string, description?: string): MethodDecorator =>
  applyDecorators(ApiOperation({ summary, ...(description ? { description } : {}) }));
