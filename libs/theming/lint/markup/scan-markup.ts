import { LAYOUT_HELPERS, VALUE_HELPERS } from '../../engine/compile/helper-names';
import type { Node } from '../../engine/compile/syntax-tree';
import { HtmlReader } from './html-reader';
import type { Markup, Position } from './markup';

/**
 * Finds the tags, words and prints of a template. All branches of its blocks are read; what follows a block is read as
 * if it stood behind the first.
 */
export function scanMarkup(tree: hbs.AST.Program): Markup {
  const markup: Markup = { tags: [], words: [], prints: [], splits: [] };

  const walk = (nodes: readonly Node[], reader: HtmlReader): HtmlReader => {
    for (const node of nodes) {
      // The parser takes white space out of `value`; only `original` stands where it says.
      if (node.type === 'ContentStatement') reader.read(String(node.original), positionOf(node));
      else if (node.type === 'BlockStatement') {
        const other = walk(node.inverse?.body ?? [], reader.fork());
        reader = walk(node.program?.body ?? [], reader);
        if (reader.place !== other.place) markup.splits.push(positionOf(node));
      } else if (node.type === 'MustacheStatement' || node.type === 'PartialStatement') {
        reader.print({ node, helper: helperOf(node), ...positionOf(node) });
      }
    }
    return reader;
  };

  const end = walk((tree as unknown as Node).body ?? [], new HtmlReader(markup));
  if (end.place !== 'text ') markup.splits.push({ line: tree.loc.end.line, column: tree.loc.end.column + 1 });
  return markup;
}

function helperOf(node: Node): string | undefined {
  if (node.type === 'PartialStatement') return '>';
  const name = String(node.path!.original);
  return Object.hasOwn(VALUE_HELPERS, name) || LAYOUT_HELPERS.has(name) ? name : undefined;
}

function positionOf(node: Node): Position {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}
