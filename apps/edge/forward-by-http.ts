import { type IncomingMessage, request as send, type ServerResponse } from 'node:http';
import { request as sendSecurely } from 'node:https';
import { sendText } from './edge';

/** Longest wait for the API, in ms. */
const PATIENCE = 30_000;

/** Our name in `Via` (RFC 9110, 7.6.3): what has it comes back from an address that leads here again. */
const VIA = '1.1 teahorse-edge';

/** Passes requests on to the API at `apiUrl` as they are, with the visitor's address added to X-Forwarded-For. */
export function forwardByHttp(
  apiUrl: string,
  onError: (error: unknown) => void,
): (request: IncomingMessage, response: ServerResponse) => void {
  const base = new URL(apiUrl);
  return (request, response) => {
    const via = String(request.headers.via ?? '');
    if (via.includes(VIA)) {
      onError(new Error(`PUBLIC_URL (${apiUrl}) leads back to the edge; it must lead to the API`));
      return sendText(request, response, 508, 'This cannot be answered now. Try again later.');
    }
    const address = request.socket.remoteAddress ?? '';
    const before = request.headers['x-forwarded-for'];
    const headers = {
      ...request.headers,
      'x-forwarded-for': before ? `${String(before)}, ${address}` : address,
      via: via ? `${via}, ${VIA}` : VIA,
    };
    const start = base.protocol === 'https:' ? sendSecurely : send;
    const onward = start(
      {
        hostname: base.hostname,
        port: base.port,
        path: request.url,
        method: request.method,
        headers,
        timeout: PATIENCE,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.once('timeout', () => onward.destroy(new Error('the API did not answer in time')));
    onward.once('error', (error) => {
      onError(error);
      if (response.headersSent) response.destroy();
      else sendText(request, response, 502, 'This cannot be answered now. Try again in a moment.');
    });
    request.pipe(onward);
  };
}
