import { encode, toWindows1258 } from '../testing/encode';
import { detectLegacyEncoding, markedEncoding, unmarkedUtf16 } from './detect-encoding';

const THAI = 'ที่,ชื่อ,ที่อยู่\n1,กาแฟดอยช้าง,เชียงราย\n2,ผ้าไหมไทย,ขอนแก่น\n3,ข้าวหอมมะลิ,สุรินทร์\n';
const CHINESE = '序号,名称,地址\n1,云南普洱茶,昆明市五华区\n2,大理石工艺品,大理市\n3,鲜花饼,曲靖市\n';
const VIETNAMESE =
  'STT,Tên,Địa chỉ\n1,Cà phê Buôn Ma Thuột,Đắk Lắk\n2,Nước mắm Phú Quốc,Kiên Giang\n3,Gốm sứ Bát Tràng,Hà Nội\n';
const LAO = 'ລ/ດ,ຊື່\n1,ກາເຟລາວ\n';
const KHMER = 'លេខ,ឈ្មោះ\n1,ម្រេចកំពត\n';
const BURMESE = 'စဉ်,အမည်\n1,လက်ဖက်ရည်\n';

describe('encoding detection', () => {
  it.each([
    ['windows-874', encode(THAI, 'windows-874')],
    ['gb18030', encode(CHINESE, 'gb18030')],
    ['windows-1258', toWindows1258(VIETNAMESE)],
    ...[THAI, CHINESE, VIETNAMESE, LAO, KHMER, BURMESE].map((text) => ['utf-8', Buffer.from(text)] as [string, Buffer]),
  ])('finds %s in a file of three rows', (encoding, bytes) => {
    expect(detectLegacyEncoding(bytes)).toBe(encoding);
  });

  it.each([
    ['windows-874', encode('name\nกาแฟ\nsilk\n', 'windows-874')],
    ['gb18030', encode('name\n茶叶\nsilk\n', 'gb18030')],
    ['gb18030', encode('第一条\n', 'gb18030')],
    ['windows-1258', toWindows1258('name\nCà phê\nsilk\n')],
    ['windows-1258', toWindows1258('TÊN CÔNG TY\nCÔNG TY TNHH HẢI SẢN PHÚ QUỐC\n')],
  ])('finds %s in a single foreign word', (encoding, bytes) => {
    expect(detectLegacyEncoding(bytes)).toBe(encoding);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('finds %s without a byte order mark in every script', (encoding) => {
    for (const text of [THAI, CHINESE, VIETNAMESE, LAO, KHMER, BURMESE, 'name,price\ntea,1\n']) {
      expect(unmarkedUtf16(encode(text, encoding))).toBe(encoding);
    }
  });

  it('takes no other encoding for UTF-16', () => {
    for (const bytes of [
      Buffer.from(THAI),
      encode(CHINESE, 'gb18030'),
      Buffer.alloc(100),
      Buffer.from('a\0b,c\n1,2,3\n'),
    ]) {
      expect(unmarkedUtf16(bytes)).toBeUndefined();
    }
  });

  it('believes a byte order mark', () => {
    expect(markedEncoding(Buffer.from('\uFEFFa'))).toBe('utf-8');
    expect(markedEncoding(Buffer.from('\uFEFFa', 'utf16le'))).toBe('utf-16le');
    expect(markedEncoding(Buffer.from('\uFEFFa', 'utf16le').swap16())).toBe('utf-16be');
  });

  it('keeps UTF-8 that has one damaged letter', () => {
    const bytes = Buffer.from(THAI.repeat(3));
    bytes[100] = 0xff;
    expect(detectLegacyEncoding(bytes)).toBe('utf-8');
  });

  it('says that it does not know rather than guess', () => {
    let seed = 1;
    const noise = Array.from({ length: 2000 }, () => 0x80 + ((seed = (seed * 48_271) % 2_147_483_647) % 128));
    expect(detectLegacyEncoding(Buffer.from(noise))).toBeUndefined();
  });
});
