import type { PictureFailure } from '../protocol';

/** Formats that are decoded. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif';

/** What the first 32 bytes say a file is, whatever its name: a format that is decoded, or why it is not. */
export function sniffPicture(head: Buffer): PictureFormat | { refused: PictureFailure } {
  const ascii = head.toString('latin1');
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'jpeg';
  if (ascii.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') return 'webp';
  if (ascii.startsWith('GIF87a') || ascii.startsWith('GIF89a')) return 'gif';
  if (ascii.slice(4, 8) === 'ftyp') {
    const brand = ascii.slice(8, 12);
    if (brand === 'avif' || brand === 'avis') return 'avif';
    if (/^(hei[cmsx]|hev[cmx]|mif1|msf1)$/.test(brand)) return { refused: 'picture_heic' };
  }
  if (/^\s*(\ufeff|ï»¿)?\s*<(\?xml|svg|!doctype)/i.test(ascii)) return { refused: 'picture_vector' };
  return { refused: 'picture_unknown_format' };
}
