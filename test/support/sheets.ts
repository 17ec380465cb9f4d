import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES: Array<(n: number) => string> = [
  (n) => `Golden Valley Tea ${n}`,
  (n) => `云南高山茶业${n}有限公司`,
  (n) => `บริษัท ชาดอยสูง ${n} จำกัด`,
  (n) => `Công ty TNHH Cà phê Buôn Ma ${n}`,
  (n) => `ក្រុមហ៊ុនម្រេចកំពត ${n}`,
  (n) => `ບໍລິສັດ ແພໄໝລາວ ${n}`,
  (n) => `ရွှေလက်ဖက် ${n}`,
];

/** Name of the n-th firm of a sheet, in one of the seven scripts in turn. */
export function firmName(n: number): string {
  return NAMES[n % NAMES.length]!(n);
}

/** Writes a sheet of `count` good firms, from the one numbered `first` on. Returns its path. */
export function writeFirms(folder: string, count: number, file = 'firms.csv', first = 0): string {
  const rows = Array.from({ length: count }, (_, n) => `"${firmName(first + n)}",firm${first + n}@example.com,TH`);
  return write(folder, file, ['name,email,country', ...rows]);
}

/** Writes a sheet of `count` good products in English and Thai. Returns its path. */
export function writeProducts(folder: string, count: number, file = 'products.csv'): string {
  const rows = Array.from(
    { length: count },
    (_, n) => `item-${n},"Silk scarf no ${n}","ผ้าพันคอไหม ${n}",SKU-${n},${100 + n}.50,THB,Scarves`,
  );
  return write(folder, file, ['handle,name:en,name:th,sku,price,currency,category', ...rows]);
}

function write(folder: string, file: string, lines: readonly string[]): string {
  const path = join(folder, file);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}
