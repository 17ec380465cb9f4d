import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { SheetFailure } from '../sheet-failure';

/** Attributes as written, with their prefixes; see {@link attribute}. */
export type Attributes = Readonly<Record<string, string>>;

/** What a part's reader wants to know. Element names are local: prefixes differ between writers. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Elements inside each other; a worksheet needs about ten. */
const MAX_DEPTH = 64;

/**
 * Parses an XML part as it arrives and yields after each piece, when the handlers may have collected something.
 * A DOCTYPE is refused: no spreadsheet program writes one, and entities are how small files become large.
 * @throws SheetFailure `sheet_too_complex` or `sheet_damaged`
 */
export async function* parseXml(stream: Readable, handlers: XmlHandlers): AsyncGenerator<void> {
  let depth = 0;
  const parser = new SaxesParser({ position: false });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new SheetFailure('sheet_too_complex');
    handlers.open(localName(name), attributes as Record<string, string>);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handlers.close?.(localName(name));
  });
  parser.on('doctype', () => {
    throw new SheetFailure('sheet_too_complex');
  });
  const take = (text: string): void => handlers.text?.(text);
  parser.on('text', take);
  parser.on('cdata', take);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      decoder ??= new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8');
      parser.write(decoder.decode(bytes, { stream: true }));
      yield;
    }
    parser.close();
    yield;
  } catch (error) {
    throw error instanceof SheetFailure ? error : new SheetFailure('sheet_damaged', {}, { cause: error });
  } finally {
    stream.destroy();
  }
}

/** Parses a small part to its end. */
export async function readXml(stream: Readable, handlers: XmlHandlers): Promise<void> {
  const pieces = parseXml(stream, handlers);
  while (!(await pieces.next()).done);
}

/** The value of a namespaced attribute by its local name. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function isUtf16(bytes: Buffer): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}
