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

/** `(or a b …)`: one is true. */
export function or(...values: unknown[]): boolean {
  return values.slice(0, -1).some(truth);
}

/** `(not a)`. */
export function not(value: unknown): boolean {
  return !truth(value);
}
