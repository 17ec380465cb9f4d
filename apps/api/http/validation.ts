import { StandardSchemaValidationPipe } from '@nestjs/common';
import { AppError } from '#kernel';

interface Issue {
  message: string;
  path?: ReadonlyArray<PropertyKey | { key: PropertyKey }> | undefined;
  /** Zod's: which fields a strict object did not know. */
  keys?: readonly string[];
}

/** Checks what has a schema (`@Body({ schema })`) and answers invalid_request with a JSON pointer for each mistake. */
export function validationPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({ exceptionFactory: (issues) => invalidRequest(issues as readonly Issue[]) });
}

function invalidRequest(issues: readonly Issue[]): AppError {
  const fields = issues.slice(0, 50).flatMap(({ message, path = [], keys }) => {
    const steps = path.map((step) => String(typeof step === 'object' ? step.key : step));
    const unknown = keys?.map((key) => ({ pointer: pointer([...steps, key]), detail: 'unknown field' }));
    return unknown ?? [{ pointer: pointer(steps), detail: message }];
  });
  return new AppError('invalid_request', {}, { fields });
}

/** A JSON pointer (RFC 6901). */
function pointer(steps: readonly string[]): string {
  return steps.map((step) => `/${step.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
