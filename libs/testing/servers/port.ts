import { createServer } from 'node:net';

const handedOut = new Set<number>();

/** A TCP port that nobody listens to on 127.0.0.1 and that this process has not been given before. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = await ask();
    if (handedOut.has(port)) continue;
    handedOut.add(port);
    return port;
  }
}

function ask(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}
