import { sniffPicture } from './sniff';

const box = (major: string, ...compatible: string[]): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(16 + 4 * compatible.length);
  return Buffer.concat([size, Buffer.from(`ftyp${major}\0\0\0\0${compatible.join('')}`), Buffer.alloc(64)]);
};

describe('sniffPicture', () => {
  it.each<[string, Buffer, string]>([
    ['JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe1]), 'jpeg'],
    ['PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'png'],
    ['WebP', Buffer.from('RIFF\0\0\0\0WEBPVP8 '), 'webp'],
    ['GIF', Buffer.from('GIF89a'), 'gif'],
    ['AVIF', box('avif', 'mif1', 'miaf'), 'avif'],
    ['an AVIF sequence', box('avis', 'msf1'), 'avif'],
    ['an AVIF under the general brand', box('mif1', 'avif', 'miaf'), 'avif'],
  ])('knows %s', (_name, head, format) => {
    expect(sniffPicture(head)).toBe(format);
  });

  it.each<[string, Buffer | string, string]>([
    ['an iPhone picture', box('heic', 'mif1', 'heic'), 'picture_heic'],
    ['a HEIF under the general brand', box('mif1', 'heic'), 'picture_heic'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg">', 'picture_vector'],
    [
      'SVG with a prolog and a long comment',
      `\ufeff<?xml version="1.0"?>\n<!-- ${'x'.repeat(500)} -->\n<svg>`,
      'picture_vector',
    ],
    ['SVG with a document type', '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"><svg>', 'picture_vector'],
    ['HTML', '<!doctype html><html><body>', 'picture_unknown_format'],
    ['other XML', '<?xml version="1.0"?><feed>', 'picture_unknown_format'],
    ['text', 'this is not a picture <svg>', 'picture_unknown_format'],
    ['a film', box('isom', 'mp42'), 'picture_unknown_format'],
    ['a box without end', Buffer.from('\xff\xff\xff\xffftypxxxx', 'latin1'), 'picture_unknown_format'],
    ['TIFF', 'II*\0', 'picture_unknown_format'],
    ['PDF', '%PDF-1.4', 'picture_unknown_format'],
    ['nothing', '', 'picture_unknown_format'],
    ['four bytes', 'RIFF', 'picture_unknown_format'],
  ])('refuses %s', (_name, head, refused) => {
    expect(sniffPicture(Buffer.from(head as string))).toEqual({ refused });
  });
});
