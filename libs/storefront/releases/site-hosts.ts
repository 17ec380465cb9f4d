import type { Domain, Site } from '#features/sites';
import type { SiteHosts } from './host-links';

/** The hosts of a site, from its rows. A custom domain that serves is the one to be known by. */
export function siteHosts(site: Pick<Site, 'subdomain'>, domains: readonly Domain[], sitesDomain: string): SiteHosts {
  const fqdn = ({ kind, name }: Pick<Domain, 'kind' | 'name'>): string =>
    kind === 'custom' ? name : `${name}.${sitesDomain}`;
  const own = fqdn({ kind: 'subdomain', name: site.subdomain });
  const serving = domains.filter(({ state }) => state === 'primary');
  const moved = domains.filter(({ state }) => state === 'redirect').map(fqdn);
  const target = serving.find(({ kind }) => kind === 'custom');
  const names = new Set(serving.map(fqdn));
  if (!moved.includes(own)) names.add(own);
  return { serving: [...names].sort(), moved: moved.sort(), target: target ? fqdn(target) : own };
}
