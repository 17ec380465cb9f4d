import { around, type Attribute, type Markup, type Position, type Print, type Tag } from './markup';

/** Elements without content (HTML, 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements in which a parser knows no tag but their own end. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/** How far up an end tag looks for its start, so that end tags without one cost little. */
const MAX_LEVELS = 256;

type Mode = 'text' | 'comment' | 'declaration' | 'tag' | 'name' | 'after name' | 'before value' | 'value';

/**
 * Reads HTML piece by piece, as the tokenizer of the HTML standard does (13.2.5), and notes tags, words and what is
 * printed between them. Reading can be forked where a block has branches.
 */
export class HtmlReader {
  private mode: Mode = 'text';
  private quote = '';
  /** The tag being read; a closing one is not noted. */
  private tag: Tag | undefined;
  private isClosing = false;
  private attribute: Attribute | undefined;
  /** The innermost open element. */
  private open: Tag | undefined;
  /** How far positions were counted in the piece being read. */
  private counted = { at: 0, line: 1, column: 1 };

  constructor(private readonly markup: Markup) {}

  /** The same place, to read another branch from. */
  fork(): HtmlReader {
    return Object.assign(new HtmlReader(this.markup), this) as HtmlReader;
  }

  /** A name for the place that is the same wherever what follows means the same. */
  get place(): string {
    if (this.mode === 'text') return `text ${this.raw ?? ''}`;
    if (this.mode === 'value') return `value ${this.attribute?.name} ${this.quote}`;
    return ['tag', 'name', 'after name'].includes(this.mode) ? 'tag' : this.mode;
  }

  /** Notes what prints here. */
  print(print: Print): void {
    if (this.mode === 'text') this.markup.prints.push({ ...print, inside: this.open });
    else if (this.mode === 'value') this.attribute?.parts.push(print);
    else if (this.mode === 'before value') {
      this.mode = 'value';
      this.quote = '';
      this.attribute!.isQuoted = false;
      this.attribute!.parts.push(print);
    } else if (this.mode !== 'comment' && this.mode !== 'declaration') this.tag!.loose.push(print);
  }

  /** Reads on; `html` begins at `from`. */
  read(html: string, from: Position): void {
    this.counted = { at: 0, line: from.line, column: from.column };
    for (let at = 0; at < html.length;) at = this.step(html, at);
  }

  private step(html: string, at: number): number {
    switch (this.mode) {
      case 'text':
        return this.inText(html, at);
      case 'comment':
        return this.until(html, at, '-->');
      case 'declaration':
        return this.until(html, at, '>');
      case 'value':
        return this.inValue(html, at);
      default:
        return this.inTag(html, at);
    }
  }

  private get raw(): string | undefined {
    const { open } = this;
    return open && RAW.has(open.name) && !around(open, 'svg') ? open.name : undefined;
  }

  private inText(html: string, at: number): number {
    const raw = this.raw;
    const start = raw ? new RegExp(`</${raw}(?=[\\s/>])`, 'gi') : /<(?:!--|[!?]|\/?[a-z][^\s/>]*|\/?$)/gi;
    start.lastIndex = at;
    const found = start.exec(html);
    const text = html.slice(at, found?.index);
    if (text !== '') this.markup.words.push({ text, inside: this.open, ...this.position(html, at) });
    if (!found) return html.length;
    const [mark] = found;
    const position = this.position(html, found.index);
    if (mark === '<' || mark === '</') this.markup.splits.push(position);
    else if (mark === '<!--') this.mode = 'comment';
    else if (mark === '<!' || mark === '<?') this.mode = 'declaration';
    else {
      this.isClosing = mark[1] === '/';
      this.mode = 'tag';
      const name = mark.slice(this.isClosing ? 2 : 1).toLowerCase();
      this.tag = { name, attributes: [], loose: [], parent: this.open, ...position };
      if (!this.isClosing) this.markup.tags.push(this.tag);
    }
    return start.lastIndex;
  }

  private inTag(html: string, at: number): number {
    const char = html[at]!;
    if (char === '>') return this.endTag(html[at - 1] === '/', at);
    if (/\s/.test(char)) {
      if (this.mode === 'name') this.mode = 'after name';
      return at + 1;
    }
    if (this.mode === 'before value') {
      const isQuoted = char === '"' || char === "'";
      this.mode = 'value';
      this.quote = isQuoted ? char : '';
      this.attribute!.isQuoted = isQuoted;
      return isQuoted ? at + 1 : this.inValue(html, at);
    }
    if (char === '=' && (this.mode === 'name' || this.mode === 'after name')) {
      this.mode = 'before value';
      return at + 1;
    }
    if (char === '/') {
      this.mode = 'tag';
      return at + 1;
    }
    const name = /[^\s/>=]+|=/y;
    name.lastIndex = at;
    const found = name.exec(html)![0];
    this.attribute = { name: found.toLowerCase(), parts: [], isQuoted: true, ...this.position(html, at) };
    this.tag!.attributes.push(this.attribute);
    this.mode = 'name';
    return at + found.length;
  }

  private inValue(html: string, at: number): number {
    const end = this.quote === '"' ? /"/g : this.quote === "'" ? /'/g : /[\s>]/g;
    end.lastIndex = at;
    const found = end.exec(html);
    const value = html.slice(at, found?.index);
    if (value !== '') this.attribute!.parts.push(value);
    if (!found) return html.length;
    this.mode = 'tag';
    return this.quote ? found.index + 1 : found.index;
  }

  private endTag(isSelfClosing: boolean, at: number): number {
    const tag = this.tag!;
    this.mode = 'text';
    if (!this.isClosing) {
      if (!VOID.has(tag.name) && !isSelfClosing) this.open = tag;
      return at + 1;
    }
    let opened = this.open;
    for (let level = 0; opened && opened.name !== tag.name; level += 1) {
      opened = level < MAX_LEVELS ? opened.parent : undefined;
    }
    if (opened) this.open = opened.parent;
    return at + 1;
  }

  private until(html: string, at: number, end: string): number {
    const found = html.indexOf(end, at);
    if (found < 0) return html.length;
    this.mode = 'text';
    return found + end.length;
  }

  /** The line and column of a place; places are asked for in their order. */
  private position(html: string, at: number): Position {
    const { counted } = this;
    for (let next = html.indexOf('\n', counted.at); next >= 0 && next < at; next = html.indexOf('\n', counted.at)) {
      counted.at = next + 1;
      counted.line += 1;
      counted.column = 1;
    }
    counted.column += at - counted.at;
    counted.at = at;
    return { line: counted.line, column: counted.column };
  }
}
