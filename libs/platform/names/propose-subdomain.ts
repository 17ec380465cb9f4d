import { checkSubdomain, SUBDOMAIN_MAX } from './check-subdomain';
import { stripCompanyForms } from './company-forms';
import { slugify } from './slugify';

/** Added to a name that cannot stand alone because it is reserved or too short. */
const COMPLEMENT = 'firm';

/**
 * A subdomain for a firm's name that {@link checkSubdomain} accepts: legal form off, romanised, at most 40 characters.
 * The country (ISO 3166, two letters) or "firm" is added where the name alone is refused. It need not be free: see
 * {@link withSuffix}.
 */
export function proposeSubdomain(name: string, country?: string, reserved?: ReadonlySet<string>): string {
  const label = slugify(stripCompanyForms(name), { max: SUBDOMAIN_MAX, fallback: COMPLEMENT });
  const complements = [country?.toLowerCase(), COMPLEMENT].filter(
    (word) => word !== undefined && /^[a-z]+$/.test(word),
  );
  // Every complement is refused when the name itself claims an office ("admin-…").
  const candidates = [label, ...complements.map((word) => `${cut(label, SUBDOMAIN_MAX - word!.length - 1)}-${word}`)];
  return candidates.find((candidate) => !checkSubdomain(candidate, reserved)) ?? COMPLEMENT;
}

/** The label with a number for uniqueness ("yunnan-tea", 2 → "yunnan-tea-2"), never longer than 40 characters. */
export function withSuffix(label: string, n: number): string {
  return `${cut(label, SUBDOMAIN_MAX - String(n).length - 1)}-${n}`;
}

function cut(label: string, max: number): string {
  return label.slice(0, max).replace(/-+$/, '');
}
