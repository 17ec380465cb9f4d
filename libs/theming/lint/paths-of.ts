import type { Node } from '../engine/compile/syntax-tree';

/** A path that a template reads: `settings.heading` is `['settings', 'heading']`, of `@root` or not. */
export interface ReadPath {
  parts: string[];
  /** It begins at `@root`. */
  isRoot: boolean;
  /** From 1. */
  line: number;
}

/** Every path that a template reads, in the order of the text. */
export function pathsIn(tree: hbs.AST.Program): ReadPath[] {
  const found: ReadPath[] = [];
  const visit = (node: Node | undefined): void => {
    if (!node) return;
    if (node.type === 'PathExpression') {
      const isRoot = node.data === true && node.parts?.[0] === 'root';
      const parts = (node.parts ?? []).map(String);
      found.push({ parts: isRoot ? parts.slice(1) : parts, isRoot, line: node.loc.start.line });
    }
    for (const below of [node.path, ...(node.params ?? []), ...(node.hash?.pairs ?? []).map(({ value }) => value)]) {
      visit(below);
    }
    for (const below of node.body ?? []) visit(below);
    visit(node.program);
    visit(node.inverse);
  };
  visit(tree as unknown as Node);
  return found;
}
