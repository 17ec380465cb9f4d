/** The parts of Handlebars' syntax tree that checks look at. */
export interface Node {
  type: string;
  loc: { start: { line: number; column: number } };
  path?: Node;
  name?: Node;
  params?: Node[];
  hash?: { pairs: { key: string; value: Node }[] };
  program?: Node;
  inverse?: Node;
  body?: Node[];
  escaped?: boolean;
  original?: unknown;
  value?: unknown;
  parts?: string[];
  data?: boolean;
  depth?: number;
  chained?: boolean;
}
