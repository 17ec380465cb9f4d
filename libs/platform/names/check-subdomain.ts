import { isReserved } from './reserved-labels';

/** Characters of a subdomain. DNS allows 63 (RFC 1035); 40 leave room for a suffix and fit on a visiting card. */
export const SUBDOMAIN_MIN = 2;
export const SUBDOMAIN_MAX = 40;

/** Why a label is refused: codes of the error table with their arguments. */
export type SubdomainFault =
  | { readonly code: 'subdomain_reserved'; readonly args: { readonly label: string } }
  | { readonly code: 'subdomain_characters' | 'subdomain_hyphens'; readonly args: Record<string, never> }
  | { readonly code: 'subdomain_length'; readonly args: { readonly min: number; readonly max: number } };

/**
 * Undefined when a label, already in lower case, may be a tenant's subdomain: letters, digits and hyphens of ASCII
 * only (RFC 1123). So no label can mix scripts; `xn--` and every other pair of hyphens in positions 3 and 4
 * (RFC 5891 4.2.3.1) is refused, because browsers would show it as another script. `reserved` adds names to refuse.
 */
export function checkSubdomain(label: string, reserved?: ReadonlySet<string>): SubdomainFault | undefined {
  if (label.startsWith('_')) return { code: 'subdomain_reserved', args: { label: label.slice(0, SUBDOMAIN_MAX) } };
  if (!/^[a-z0-9-]*$/.test(label)) return { code: 'subdomain_characters', args: {} };
  if (label.length < SUBDOMAIN_MIN || label.length > SUBDOMAIN_MAX) {
    return { code: 'subdomain_length', args: { min: SUBDOMAIN_MIN, max: SUBDOMAIN_MAX } };
  }
  if (label.startsWith('-') || label.endsWith('-') || label.slice(2, 4) === '--') {
    return { code: 'subdomain_hyphens', args: {} };
  }
  return isReserved(label, reserved) ? { code: 'subdomain_reserved', args: { label } } : undefined;
}
