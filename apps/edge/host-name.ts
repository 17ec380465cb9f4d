/** A host name of letters, digits and hyphens (RFC 1123, 2.1), lower case. */
const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** The host that a Host header names, without port and the root's dot; undefined when it can't be one. */
export function hostName(header: string | undefined): string | undefined {
  const name = (header ?? '')
    .toLowerCase()
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '');
  return HOST.test(name) ? name : undefined;
}
