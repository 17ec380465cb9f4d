import type { PictureFailure } from '../protocol';

/** Formats that are decoded. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif';

/** How much of a file `sniffPicture` wants to see, in bytes: editors put long comments before an SVG's first tag. */
export const HEAD_BYTES = 4096;

/** What its head says a file is, whatever its name: a format that is decoded, or why it is not. */
export function sniffPicture(head: Buffer): PictureFormat | { refused: PictureFailure } {
  const ascii = head.toString('latin1');
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg';
  if (ascii.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') return 'webp';
  if (ascii.startsWith('GIF87a') || ascii.startsWith('GIF89a')) return 'gif';
  if (ascii.slice(4, 8) === 'ftyp') {
    const brands = isoBrands(head);
    if (brands.some((brand) => /^avi[fs]$/.test(brand))) return 'avif';
    if (brands.some((brand) => /^(hei[cmsx]|hev[cmsx]|mif1|msf1)$/.test(brand))) return { refused: 'picture_heic' };
  }
  if (/^\s*(ï»¿)?\s*</.test(ascii) && /<svg[\s>:]/i.test(ascii)) return { refused: 'picture_vector' };
  return { refused: 'picture_unknown_format' };
}

/** Major and compatible brands of a file-type box (ISO/IEC 14496-12, 4.3); an AVIF's major brand may be the general `mif1`. */
function isoBrands(head: Buffer): string[] {
  const end = Math.min(head.readUInt32BE(0), head.length, 256);
  const brands = [head.toString('latin1', 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(head.toString('latin1', at, at + 4));
  return brands;
}
