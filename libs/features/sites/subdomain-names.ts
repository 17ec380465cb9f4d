import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { AppError } from '#kernel';
import { checkSubdomain, withSuffix } from '#platform/names';
import { Domain } from './entities';

/** Labels asked about in one statement. */
const LABELS_A_QUERY = 500;

/** How many more suffixes are tried in each round: names are rarely taken, but 5,000 firms may share one. */
const GROWTH = 8;

/** What is known beforehand about labels. */
export interface ProposalHints {
  /** Tells of labels that others will get. */
  isPromised?(label: string): boolean;
  /** The last suffix of a base that is known to be taken; 1 is the base itself. */
  lastSuffix?(base: string): number | undefined;
}

/** A free label, and which of its base's it is: 1 for the base itself. */
export interface ProposedLabel {
  label: string;
  base: string;
  suffix: number;
}

/**
 * The label in lower case, when it may be a subdomain. Throws AppError subdomain_reserved, _characters (which any
 * script but ASCII is), _length or _hyphens.
 */
export function admitSubdomain(wanted: string): string {
  // Not toLowerCase: it turns the Kelvin sign into a plain k.
  const label = wanted.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const fault = checkSubdomain(label);
  if (fault) throw new AppError(fault.code, fault.args as never);
  return label;
}

/** Which labels belong to sites, now or formerly, and which are free. */
@Injectable()
export class SubdomainNames {
  /** Those of the labels that belong to a site. A former name counts: it leads visitors to the site it was of. */
  async taken(manager: EntityManager, labels: readonly string[]): Promise<Set<string>> {
    const taken = new Set<string>();
    for (let start = 0; start < labels.length; start += LABELS_A_QUERY) {
      const names = labels.slice(start, start + LABELS_A_QUERY);
      const rows = await manager.find(Domain, { where: { name: In(names) }, select: { name: true } });
      for (const { name } of rows) taken.add(name);
    }
    return taken;
  }

  /**
   * A free label for each base: the base itself, else with the first free suffix (-2, -3 …). The same bases against the
   * same database give the same labels.
   */
  async propose(
    manager: EntityManager,
    bases: readonly string[],
    { isPromised, lastSuffix }: ProposalHints = {},
  ): Promise<ProposedLabel[]> {
    const proposed = new Array<ProposedLabel>(bases.length);
    const used = new Set<string>();
    let open = bases.map((_, index) => index);
    for (let first = 1, size = 1; open.length > 0; first += size, size *= GROWTH) {
      const candidates = new Map<string, ProposedLabel[]>();
      for (const index of open) {
        const base = bases[index]!;
        if (!candidates.has(base)) candidates.set(base, suffixes(base, first + (lastSuffix?.(base) ?? 0), size));
      }
      const labels = [...candidates.values()].flatMap((some) => some.map(({ label }) => label));
      const taken = await this.taken(manager, [...new Set(labels)]);
      open = open.filter((index) => {
        const free = candidates
          .get(bases[index]!)!
          .find(({ label }) => !taken.has(label) && !used.has(label) && !isPromised?.(label));
        if (!free) return true;
        proposed[index] = free;
        used.add(free.label);
        return false;
      });
    }
    return proposed;
  }
}

function suffixes(base: string, first: number, size: number): ProposedLabel[] {
  const labels = Array.from({ length: size }, (_, index) => {
    const suffix = first + index;
    return { label: suffix === 1 ? base : withSuffix(base, suffix), base, suffix };
  });
  return labels.filter(({ label }) => !checkSubdomain(label));
}
