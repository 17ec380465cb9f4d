import runtime from 'handlebars/runtime';

/** Truth as `if` sees it: nothing, empty text and an empty list are false; zero is false too. */
function truth(value: unknown): boolean {
  return value !== undefined && !!value && !runtime.Utils.isEmpty(value);
}

/** `(eq a b)`: the same primitive value. */
export function eq(a: unknown, b: unknown): boolean {
  return a === b;
}

/** `(and a b …)`: all are true. */
export function and(...values: unknown[]): boolean {
  return values.slice(0, -1).every(truth);
}

/** `(or a b …)`: the first that is true, else false; so an owner's words can stand before the page's own. */
export function or(...values: unknown[]): unknown {
  return values.slice(0, -1).find(truth) ?? false;
}

/** `(not a)`. */
export function not(value: unknown): boolean {
  return !truth(value);
}
