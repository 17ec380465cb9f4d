import { isIP } from 'node:net';
import type { Config } from '#platform/config';

/**
 * True when a request's Host names the console and API rather than a site: the configured address, the bare sites
 * domain, or an IP address (health checks and people without a name server come by these).
 */
export function isConsoleHost(config: Pick<Config, 'publicUrl' | 'sitesDomain'>, host: string | undefined): boolean {
  const name = (host ?? '').toLowerCase().replace(/:\d+$/, '');
  const bare = name.replace(/^\[|\]$/g, '');
  return name === '' || name === new URL(config.publicUrl).hostname || name === config.sitesDomain || isIP(bare) !== 0;
}
