import { SheetFailure } from '../sheet-failure';
import { decodeEscapes } from './decode-escapes';
import type { Zip } from './open-zip';
import { readXml } from './read-xml';

/** UTF-16 code units of all strings together: about 100,000 rows with a 400-letter description. */
const MAX_CHARS = 48 * 1024 * 1024;

/** The table of texts that cells refer to by number. Rich text is flattened; phonetic guides (ruby) are left out. */
export async function readSharedStrings(zip: Zip, part: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (!part) return strings;
  let current = '';
  let inText = false;
  let inPhonetic = false;
  let chars = 0;
  await readXml(await zip.read(part), {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        strings.push(decodeEscapes(current));
        chars += current.length;
        if (chars > MAX_CHARS) throw new SheetFailure('sheet_too_complex');
      }
    },
  });
  return strings;
}
