import { isIPv6 } from 'node:net';
import type { Request } from 'express';

/**
 * What limits count a client by: its IPv4 address, or the /64 network of its IPv6 one. A home or a rented server has all
 * 2^64 addresses of its network (RFC 6177) and could use a new one for each try.
 */
export function clientAddress(request: Pick<Request, 'ip'>): string {
  const address = request.ip ?? 'unknown';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  return isIPv6(address) ? `${network(address)}::/64` : address;
}

/** The first four groups of an IPv6 address in any of its spellings (RFC 4291, 2.2). */
function network(address: string): string {
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail?.split(':').filter(Boolean) ?? [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
