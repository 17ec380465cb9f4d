import { AppError } from '#kernel';
import { MAX_DEPTH } from '../limits';
import { BLOCK_HELPERS, FLOW_HELPERS, LAYOUT_HELPERS, VALUE_HELPERS } from './helper-names';
import { refuse as refuseAtOnce, type Report } from './report';
import type { Node } from './syntax-tree';

/** What a template refers to elsewhere in the theme, with the line it does so. */
export interface References {
  labels: Map<string, number>;
  snippets: Map<string, number>;
  assets: Map<string, number>;
}

/** Names through which an object's prototype is reached. */
export const PROTOTYPE_NAMES: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  '__defineGetter__',
  '__lookupGetter__',
]);
/** Names that Handlebars would call as helpers wherever they stand alone. */
const RESERVED = new Set([...BLOCK_HELPERS, ...LAYOUT_HELPERS, ...Object.values(FLOW_HELPERS)]);
const DATA_NAMES = new Set(['root', 'index', 'first', 'last']);

/**
 * Walks a template's syntax tree, made from its text by Handlebars' own parser, and refuses all that is not on the
 * short list of what a theme needs: the known helpers, fixed snippet names, escaped output.
 * @param report gets AppError `theme_forbidden` or `theme_too_deep`, with file and line; throws it unless told
 */
export function admitTemplate(tree: hbs.AST.Program, file: string, report: Report = refuseAtOnce): References {
  const found: References = { labels: new Map(), snippets: new Map(), assets: new Map() };
  const inLayout = file.startsWith('layouts/');

  const refuse = (node: Node, name: string): void => {
    report(new AppError('theme_forbidden', { file, name, line: node.loc.start.line }));
  };

  const program = (node: Node | undefined, depth: number): void => {
    for (const statement of node?.body ?? []) {
      if (depth > MAX_DEPTH) {
        return report(new AppError('theme_too_deep', { file, limit: MAX_DEPTH, line: statement.loc.start.line }));
      }
      if (statement.type === 'BlockStatement') {
        const name = String(statement.path!.original);
        if (!BLOCK_HELPERS.has(name) || statement.params!.length !== 1) refuse(statement, `{{#${name}}}`);
        operands(statement);
        program(statement.program, depth + 1);
        // `else if` is a block in the inverse of the one before it, but not deeper to the reader.
        program(statement.inverse, statement.inverse?.chained ? depth : depth + 1);
      } else if (statement.type === 'MustacheStatement') {
        if (statement.escaped === false) refuse(statement, '{{{ }}}');
        call(statement);
      } else if (statement.type === 'PartialStatement') {
        if (statement.name!.type !== 'PathExpression') refuse(statement, '{{> ( ) }}');
        else found.snippets.set(String(statement.name!.original), statement.loc.start.line);
        if (statement.params!.length > 0) refuse(statement, '{{> }}');
        operands(statement);
      } else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement') {
        refuse(statement, statement.type);
      }
    }
  };

  /** A mustache or a subexpression: either a plain path or a call of a known helper. */
  const call = (node: Node): void => {
    const path = node.path!;
    const name = String(path.original);
    const isLayoutHelper = inLayout && LAYOUT_HELPERS.has(name);
    if (path.type === 'PathExpression' && !path.data && (Object.hasOwn(VALUE_HELPERS, name) || isLayoutHelper)) {
      const [min, max] = VALUE_HELPERS[name] ?? [0, 0];
      const count = node.params!.length;
      if (count < min || count > max) refuse(node, name);
      refer(node, name);
      operands(node);
    } else if (node.type === 'SubExpression' || node.params!.length > 0 || node.hash || RESERVED.has(name))
      refuse(node, name);
    else value(path);
  };

  /** Labels and assets are named in so many words, so that a missing one is found now and not at a visitor's. */
  const refer = (node: Node, name: string): void => {
    if (name !== 't' && name !== 'asset') return;
    const [first, second] = node.params!;
    if (first?.type !== 'StringLiteral') return refuse(node, name);
    const key = String(first.value);
    if (name === 't' && key.endsWith('.*') !== (second !== undefined)) refuse(node, key);
    found[name === 't' ? 'labels' : 'assets'].set(key, node.loc.start.line);
  };

  const operands = (node: Node): void => {
    for (const operand of [...(node.params ?? []), ...(node.hash?.pairs ?? []).map((pair) => pair.value)])
      value(operand);
  };

  const value = (node: Node): void => {
    if (node.type === 'SubExpression') call(node);
    else if (node.type === 'PathExpression') {
      const bad = node.parts!.find((part) => PROTOTYPE_NAMES.has(part));
      if (bad !== undefined) refuse(node, bad);
      if (node.data && !DATA_NAMES.has(node.parts![0] ?? '')) refuse(node, `@${node.parts!.join('.')}`);
    }
  };

  program(tree as unknown as Node, 1);
  return found;
}
