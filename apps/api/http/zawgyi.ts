import type { NextFunction, Request, Response } from 'express';
import { AppError, type FieldError } from '#kernel';
import { looksLikeZawgyi, zawgyiToUnicode } from '#platform/burmese';

/** Fields whose letters mean nothing but themselves. */
const OPAQUE = new Set(['password', 'newPassword', 'currentPassword', 'token', 'secret']);
/** Fields named in one answer. */
const MOST_FIELDS = 50;

/**
 * Express middleware, behind `bodyDepth`: finds Burmese in Zawgyi in a JSON body. The header `Zawgyi: convert` turns it
 * into Unicode, `Zawgyi: keep` takes it as it is; without the header the request is refused and each field's text in
 * Unicode is offered, so that whoever wrote it can look and decide.
 */
export function zawgyi(request: Request, _response: Response, next: NextFunction): void {
  const wish = request.get('zawgyi');
  if (wish === 'keep' || typeof request.body !== 'object' || request.body === null) return next();
  if (wish === 'convert') {
    convert(request.body);
    return next();
  }
  const fields: FieldError[] = [];
  find(request.body, '', fields);
  next(fields.length > 0 ? new AppError('text_zawgyi', {}, { fields }) : undefined);
}

function find(value: unknown, pointer: string, found: FieldError[]): void {
  if (typeof value === 'string') {
    if (found.length < MOST_FIELDS && looksLikeZawgyi(value)) found.push({ pointer, detail: zawgyiToUnicode(value) });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      if (!OPAQUE.has(key)) find(entry, `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`, found);
    }
  }
}

function convert(holder: object): void {
  for (const [key, entry] of Object.entries(holder)) {
    if (typeof entry === 'string') {
      if (!OPAQUE.has(key) && looksLikeZawgyi(entry)) Object.assign(holder, { [key]: zawgyiToUnicode(entry) });
    } else if (typeof entry === 'object' && entry !== null) convert(entry as object);
  }
}
