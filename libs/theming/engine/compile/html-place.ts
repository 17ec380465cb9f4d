/** Elements whose words stand as they are: no element may stand inside them, or a line break would change them. */
const VERBATIM = new Set(['title', 'textarea', 'script', 'style', 'option', 'pre', 'code', 'svg', 'math']);
/** Of these, where a parser knows no tag but the end tag. */
const RAW = new Set(['title', 'textarea', 'script', 'style']);

type State = 'text' | 'tag' | 'comment' | '"' | "'";

/**
 * Where in an HTML document the text read so far ends, after the states of the HTML standard's tokenizer (13.2.5), as
 * far as they decide whether an element may be printed there.
 */
export class HtmlPlace {
  private state: State = 'text';
  /** The tag being read, with what stood before its first space. */
  private tag = '';
  private verbatim: string[] = [];

  /** Reads on. */
  read(html: string): void {
    for (let at = 0; at < html.length;) at = this.step(html, at);
  }

  /** An element may be printed here as text of the page. */
  get isFlow(): boolean {
    return this.state === 'text' && this.verbatim.length === 0;
  }

  /** The same place, to read on from separately. */
  copy(): HtmlPlace {
    const copy = new HtmlPlace();
    Object.assign(copy, this, { verbatim: [...this.verbatim] });
    return copy;
  }

  /** Both are at the same kind of place. */
  equals(other: HtmlPlace): boolean {
    return this.state === other.state && this.verbatim.join() === other.verbatim.join();
  }

  /** Reads up to where something changes, and returns where that is. */
  private step(html: string, at: number): number {
    if (this.state === 'text') return this.inText(html, at);
    if (this.state === 'comment') return this.until(html, at, '-->');
    if (this.state !== 'tag') return this.until(html, at, this.state, 'tag');
    const end = /["'>]/g;
    end.lastIndex = at;
    const found = end.exec(html);
    this.tag += html.slice(at, found?.index);
    if (!found) return html.length;
    if (found[0] === '>') this.endTag();
    else this.state = found[0] as State;
    return found.index + 1;
  }

  private inText(html: string, at: number): number {
    const raw = this.verbatim.at(-1);
    const start = new RegExp(raw && RAW.has(raw) ? `</(?=${raw})` : '<(?:!--|/?(?=[a-z!]))', 'gi');
    start.lastIndex = at;
    const found = start.exec(html);
    if (!found) return html.length;
    this.state = found[0] === '<!--' ? 'comment' : 'tag';
    this.tag = found[0].slice(1);
    return start.lastIndex;
  }

  private until(html: string, at: number, end: string, next: State = 'text'): number {
    const found = html.indexOf(end, at);
    if (found < 0) return html.length;
    this.state = next;
    return found + end.length;
  }

  private endTag(): void {
    this.state = 'text';
    const [, closing, name] = /^(\/?)([a-z0-9-]*)/i.exec(this.tag)!;
    const element = name!.toLowerCase();
    if (closing) {
      if (this.verbatim.at(-1) === element) this.verbatim.pop();
    } else if (VERBATIM.has(element) && !this.tag.endsWith('/')) this.verbatim.push(element);
  }
}
