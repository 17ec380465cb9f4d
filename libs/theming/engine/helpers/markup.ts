import runtime from 'handlebars/runtime';

const { escapeExpression } = runtime.Utils;

/** One attribute with a leading space, escaped and quoted; nothing when there is no value. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeExpression(String(value))}"`;
}

/** Words escaped for HTML text. */
export function escapeText(value: string): string {
  return escapeExpression(value);
}

/** Marks a helper's result as markup. Whoever calls this has escaped all that came from a view. */
export function markup(html: string): runtime.SafeString {
  return new runtime.SafeString(html);
}
