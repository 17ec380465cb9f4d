import { FLOW_HELPERS, LAYOUT_HELPERS, VALUE_HELPERS } from './helper-names';
import { HtmlPlace } from './html-place';

/** The parts of Handlebars' syntax tree that are looked at. */
interface Node {
  type: string;
  path?: { type: string; original: unknown; parts?: unknown[]; loc: { start: { line: number; column: number } } };
  name?: { original: unknown };
  value?: string;
  program?: Node;
  inverse?: Node;
  body?: Node[];
}

/** A template whose printing in text is told from its printing in attributes. */
export interface MarkedTemplate {
  /** The template with `tInFlow`, `textInFlow` and `inFlow` where words become text of the page. */
  text: string;
  /** Snippets called from where no element may stand: in an attribute, in the title. */
  confined: Set<string>;
}

/**
 * Finds in an admitted template what is printed as text of the page, where line-break opportunities (`<wbr>`) may be
 * put in, and what is printed in a tag, the title or the like, where they would be seen. Where branches of a block end
 * in different places, all that follows is left as it is.
 * @param tree made from this very text
 */
export function markFlow(text: string, tree: hbs.AST.Program): MarkedTemplate {
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  const marks: [offset: number, length: number, mark: string][] = [];
  const confined = new Set<string>();

  /** Walks one branch; returns where it ends, or nothing when that depends on the view. */
  const walk = (nodes: readonly Node[], from: HtmlPlace | undefined): HtmlPlace | undefined => {
    let place = from;
    for (const node of nodes) {
      if (node.type === 'ContentStatement') place?.read(node.value!);
      else if (node.type === 'BlockStatement') {
        const inverse = place?.copy();
        const first = walk(node.program?.body ?? [], place);
        const second = walk(node.inverse?.body ?? [], inverse);
        place = first && second && first.equals(second) ? first : undefined;
      } else if (node.type === 'MustacheStatement' && place?.isFlow) mark(node);
      else if (node.type === 'PartialStatement' && !place?.isFlow) confined.add(String(node.name!.original));
    }
    return place;
  };

  const mark = ({ path }: Node): void => {
    const name = String(path!.original);
    const { line, column } = path!.loc.start;
    const offset = lines[line - 1]! + column;
    if (path!.type !== 'PathExpression' || !text.startsWith(name, offset)) return;
    if (Object.hasOwn(FLOW_HELPERS, name)) marks.push([offset, name.length, FLOW_HELPERS[name]!]);
    // Words handed to a snippet are met by one name. Longer paths lead to codes, prices and numbers; as an argument
    // they would fail without their line where the path breaks off.
    else if (path!.parts!.length <= 1 && !Object.hasOwn(VALUE_HELPERS, name) && !LAYOUT_HELPERS.has(name)) {
      marks.push([offset, 0, `${FLOW_HELPERS['']} `]);
    }
  };

  walk((tree as unknown as Node).body!, new HtmlPlace());
  return { text: splice(text, marks), confined };
}

function splice(text: string, marks: readonly [number, number, string][]): string {
  let out = '';
  let from = 0;
  for (const [offset, length, mark] of marks) {
    out += text.slice(from, offset) + mark;
    from = offset + length;
  }
  return out + text.slice(from);
}
