/** Bytes of a text in a legacy encoding, by inverting Node's own decoder; characters it lacks fail the test. */
export function encode(text: string, encoding: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = invert(encoding);
  return Buffer.concat(
    Array.from(text, (char) => {
      const bytes = table.get(char);
      if (!bytes) throw new Error(`${encoding} has no ${char}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, Map<string, Buffer>>();

function invert(encoding: string): Map<string, Buffer> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, Buffer>();
  const decoder = new TextDecoder(encoding);
  const add = (bytes: Buffer): void => {
    const char = decoder.decode(bytes);
    if ([...char].length === 1 && char !== '\uFFFD' && !table.has(char)) table.set(char, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(Buffer.from([byte]));
  if (encoding === 'gb18030') {
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) add(Buffer.from([lead, trail]));
  }
  tables.set(encoding, table);
  return table;
}

/** Vietnamese as windows-1258 spells it: the letter and its tone apart (ế is ê and an acute). */
export function toWindows1258(text: string): Buffer {
  const spelt = text.normalize('NFC').replace(/[^\0-\x7f]/g, (char) => {
    const whole = invert('windows-1258').has(char);
    if (whole) return char;
    const [letter = '', ...marks] = [...char.normalize('NFD')];
    const tone = marks.find((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark)) ?? '';
    return `${(letter + marks.filter((mark) => mark !== tone).join('')).normalize('NFC')}${tone}`;
  });
  return encode(spelt, 'windows-1258');
}
