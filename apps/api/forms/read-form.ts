import type { IncomingMessage } from 'node:http';
import { AppError } from '#kernel';

/** Bytes of a visitor's form at most: 5,000 characters of message in any script, percent-encoded, and the rest. */
const MAX_BYTES = 64 * 1024;

/**
 * Reads an `application/x-www-form-urlencoded` body (WHATWG URL). The first value of each name counts. The object has no
 * prototype, so that no name can reach one.
 * @throws AppError payload_too_large
 */
export async function readForm(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new AppError('payload_too_large', { limit: '64 KB' });
    chunks.push(chunk);
  }
  const form: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(Buffer.concat(chunks).toString('utf8'))) form[name] ??= value;
  return form;
}
