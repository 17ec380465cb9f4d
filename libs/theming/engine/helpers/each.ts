import runtime from 'handlebars/runtime';
import type { Budget } from '../render/budget';

/** What Handlebars hands to a block helper. */
interface BlockOptions {
  fn: (context: unknown, options: { data: object; blockParams: unknown[] }) => string;
  inverse: (context: unknown) => string;
  data: object;
}

/**
 * `{{#each list as |item|}}` over lists only, with `@index`, `@first` and `@last`. Turns and characters are charged
 * to the page's budget, so that loops inside loops end.
 */
export function each(budget: Budget) {
  return function (this: unknown, list: unknown, options: BlockOptions): string {
    if (!Array.isArray(list) || list.length === 0) return options.inverse(this);
    let out = '';
    list.forEach((item: unknown, index) => {
      budget.turn();
      const frame = { index, first: index === 0, last: index === list.length - 1 };
      const data = Object.assign(runtime.createFrame(options.data) as object, frame);
      out += options.fn(item, { data, blockParams: [item, index] });
      budget.hold(out.length);
    });
    return out;
  };
}
