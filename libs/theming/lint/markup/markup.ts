import type { Node } from '../../engine/compile/syntax-tree';

/** Where something stands in a template. */
export interface Position {
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

/** A mustache or a call of a snippet, where it prints. */
export interface Print extends Position {
  node: Node;
  /** The helper that prints, `>` for a snippet, or nothing for a plain value. */
  helper: string | undefined;
}

/** An attribute; its value is what all branches of blocks inside it hold together. */
export interface Attribute extends Position {
  /** In lower case. */
  name: string;
  parts: (string | Print)[];
  isQuoted: boolean;
}

/** A start tag. */
export interface Tag extends Position {
  /** In lower case. */
  name: string;
  attributes: Attribute[];
  /** What prints in the tag outside of attributes' values. */
  loose: Print[];
  /** The element that it stands in. */
  parent: Tag | undefined;
}

/** Literal words of the page. */
export interface Words extends Position {
  text: string;
  inside: Tag | undefined;
}

/** Something printed as content of an element. */
export interface Printed extends Print {
  inside: Tag | undefined;
}

/** A template's HTML, branches one after the other. */
export interface Markup {
  tags: Tag[];
  words: Words[];
  prints: Printed[];
  /** Blocks whose branches end in different places, and whatever else makes the rest depend on the view. */
  splits: Position[];
}

/** The attribute of a tag by name. */
export function attributeOf(tag: Tag, name: string): Attribute | undefined {
  return tag.attributes.find((attribute) => attribute.name === name);
}

/** The literal words of an attribute before anything is printed in it. */
export function leading({ parts }: Attribute): string {
  return typeof parts[0] === 'string' ? parts[0] : '';
}

/** The nearest element of these names around something, itself excluded. */
export function around(inside: Tag | undefined, ...names: string[]): Tag | undefined {
  let tag = inside;
  while (tag && !names.includes(tag.name)) tag = tag.parent;
  return tag;
}
