/** Characters of a preview's secret: 26 of the alphabet a–z, 2–7 are 130 bits. */
const LABEL = /^preview-([a-z2-7]{26})$/;

/** The label under SITES_DOMAIN at which a preview is seen. */
export function previewLabel(secret: string): string {
  return `preview-${secret}`;
}

/** The secret in a preview's host, or undefined when the host is no preview's. `host` is lower case, without a port. */
export function previewSecret(host: string, sitesDomain: string): string | undefined {
  const suffix = `.${sitesDomain}`;
  return host.endsWith(suffix) ? LABEL.exec(host.slice(0, -suffix.length))?.[1] : undefined;
}
