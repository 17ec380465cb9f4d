import type { NextFunction, Request, Response } from 'express';
import { AppError } from '#kernel';

/** Levels of a JSON body at most; ours have fewer than ten. */
const MAX_DEPTH = 32;

/**
 * Express middleware, behind the body parser: refuses bodies that are nested deeply. Nest walks each body by recursion,
 * and one of 5,000 brackets overflowed its stack: anybody could have a 500 and its stack in the log.
 */
export function bodyDepth(request: Request, _response: Response, next: NextFunction): void {
  if (!isDeeper(request.body, MAX_DEPTH)) return next();
  const detail = `nested more than ${MAX_DEPTH} levels deep`;
  next(new AppError('invalid_request', {}, { fields: [{ pointer: '', detail }] }));
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
