import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { Body, BodyCache } from './body-cache';
import { acceptedTwins, askedRange, isUnchanged } from './conditional';
import { contentType, hasTwins } from './content-type';
import { cacheControl, SECURITY_HEADERS } from './headers';

/** Sends a file of a release: in the best encoding the visitor takes, or 304, or the part that is asked for. */
export async function sendBody(
  request: IncomingMessage,
  response: ServerResponse,
  bodies: BodyCache,
  found: { body: Body; file: string; status: number },
): Promise<void> {
  const { file, status, body: plain } = found;
  const twins = hasTwins(file);
  const { body, encoding } = twins ? await bestTwin(bodies, plain, request) : { body: plain, encoding: undefined };
  const isPage = status === 200;
  const headers: Record<string, string | number> = {
    ...SECURITY_HEADERS,
    'content-type': contentType(file),
    'cache-control': isPage ? cacheControl(file) : 'no-cache',
    ...(twins ? { vary: 'Accept-Encoding' } : {}),
    ...(encoding ? { 'content-encoding': encoding } : {}),
    ...(file.startsWith('documents/') ? { 'content-disposition': 'attachment' } : {}),
  };
  if (isPage) {
    headers['etag'] = body.etag;
    // A release's time may be a second ahead; an origin must not send a time in the future (RFC 9110, 8.8.2.1).
    headers['last-modified'] = new Date(Math.min(body.mtime, Date.now())).toUTCString();
    if (!encoding) headers['accept-ranges'] = 'bytes';
    if (isUnchanged(request, body.etag, body.mtime)) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  const range = isPage && !encoding ? askedRange(request, body.size, body.etag, body.mtime) : undefined;
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...SECURITY_HEADERS, 'content-range': `bytes */${body.size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: body.size - 1 };
  headers['content-length'] = end - start + 1;
  if (range) headers['content-range'] = `bytes ${start}-${end}/${body.size}`;
  response.writeHead(range ? 206 : status, headers);
  if (request.method === 'HEAD' || body.size === 0) response.end();
  else if (body.bytes) response.end(range ? body.bytes.subarray(start, end + 1) : body.bytes);
  // A visitor who leaves in the middle, or a file that a prune has just removed, ends the answer; nothing else can help.
  else pipeline(createReadStream(body.path, { start, end }), response, () => undefined);
}

async function bestTwin(
  bodies: BodyCache,
  plain: Body,
  request: IncomingMessage,
): Promise<{ body: Body; encoding: string | undefined }> {
  for (const { ending, encoding } of acceptedTwins(request.headers['accept-encoding'])) {
    const body = await bodies.get(plain.path + ending);
    if (body) return { body, encoding };
  }
  return { body: plain, encoding: undefined };
}
