import type { Zip } from './open-zip';
import { type NumberFormat, numberFormat } from './number-format';
import { readXml } from './read-xml';

/** Cell formats in the order in which cells refer to them. */
export async function readStyles(zip: Zip, part: string | undefined): Promise<NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  if (!part) return [];
  let inCellFormats = false;
  await readXml(await zip.read(part), {
    open(name, attributes) {
      if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) formats.push(Number(attributes.numFmtId ?? 0));
      else if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return formats.map((id) => numberFormat(id, codes.get(id)));
}
