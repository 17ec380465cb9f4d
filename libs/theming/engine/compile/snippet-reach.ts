import { AppError } from '#kernel';
import { MAX_DEPTH } from '../limits';

interface Reached {
  names: Set<string>;
  /** Templates inside each other from here down, this one included. */
  height: number;
}

/**
 * Finds which snippets a template reaches, directly or through others. Each template is looked at once: where two
 * snippets of each level call both of the next, there are 2^32 ways down.
 * @param direct names of the snippets that a template calls itself
 * @returns a function from a template's path to names in a fixed order, which throws AppError `theme_snippets_loop` or
 * `theme_too_deep`
 */
export function snippetReach(direct: (file: string) => Iterable<string>): (file: string) => string[] {
  const known = new Map<string, Reached>();
  const open = new Set<string>();

  const visit = (file: string): Reached => {
    const found = known.get(file);
    if (found) return found;
    if (open.has(file)) throw new AppError('theme_snippets_loop', { file });
    open.add(file);
    const reached: Reached = { names: new Set(), height: 1 };
    try {
      for (const name of direct(file)) {
        const below = visit(`snippets/${name}.hbs`);
        reached.names.add(name);
        for (const further of below.names) reached.names.add(further);
        reached.height = Math.max(reached.height, below.height + 1);
      }
    } finally {
      open.delete(file);
    }
    if (reached.height > MAX_DEPTH) throw new AppError('theme_too_deep', { file, limit: MAX_DEPTH, line: 1 });
    known.set(file, reached);
    return reached;
  };

  return (file) => [...visit(file).names].sort();
}
