import { readdirSync, readFileSync } from 'node:fs';
import { type Locale, systemContext } from '#kernel';
import { Agencies } from '#features/agencies';
import { OperationRunner, Operations } from '#features/operations';
import { Provisioning } from '#features/tenants';
import { createTestApp, type TestApp } from '#testing';

/** Firms of the requirement, and the seconds they may take. */
const FIRMS = 5_000;
const LIMIT_SECONDS = 60;

const ctx = systemContext('bench', 'bench');

/** Syllables of names, for readable but endless firms in the seven languages. */
const SYLLABLES: Readonly<Record<Locale, readonly string[]>> = {
  'zh-Hans': ['金', '云', '龙', '茶', '山', '丽', '江', '红', '福', '源', '春', '和', '瑞', '祥', '盛', '泰'],
  en: ['Jade', 'River', 'Golden', 'Lotus', 'Mekong', 'Silk', 'Bamboo', 'Tiger', 'Cloud', 'Spring', 'Copper', 'Orchid'],
  th: ['ไทย', 'ทอง', 'สยาม', 'รุ่ง', 'เจริญ', 'ทรัพย์', 'ชา', 'ดอย', 'แก้ว', 'นคร', 'สุข', 'บุญ'],
  vi: ['Việt', 'Hoa', 'Sen', 'Đại', 'Phúc', 'Thịnh', 'Minh', 'Trà', 'Núi', 'Sông', 'Hồng', 'Ngọc'],
  km: ['អង្គរ', 'មាស', 'ផ្កា', 'ឈូក', 'ទន្លេ', 'សូត្រ', 'តែ', 'ភ្នំ', 'ជ័យ', 'សិរី', 'ដំរី', 'ខ្មែរ'],
  lo: ['ລາວ', 'ຄຳ', 'ດອກ', 'ຈຳປາ', 'ນ້ຳ', 'ຂອງ', 'ຊາ', 'ພູ', 'ໄໝ', 'ຊ້າງ', 'ແກ້ວ', 'ສຸກ'],
  my: ['ရွှေ', 'မြန်မာ', 'ပန်း', 'ကြာ', 'မြစ်', 'ပိုး', 'လက်ဖက်', 'တောင်', 'အောင်', 'စိန်', 'ဆင်', 'မြ'],
};

/** Provisions a generated sheet from nothing and then once more. Figures: seconds, firms a second, peak megabytes. */
export async function provisioningBench(context: { args: readonly string[]; log(line: string): void }) {
  const firms = Number(context.args.find((arg) => arg.startsWith('--firms='))?.slice(8) ?? FIRMS);
  const app = await createTestApp();
  const memory = watchMemory();
  try {
    const agency = await app.db.transact(ctx, (tx) =>
      app.get(Agencies).create(tx, ctx, { slug: 'bench', name: 'Bench', locale: 'zh-Hans', country: 'CN' }),
    );
    const content = Buffer.from(sheet(firms));
    context.log(`provisioning ${firms} firms (${(content.length / 1024).toFixed()} KiB of CSV) …`);
    const first = await provision(app, agency.id, content);
    const firstPeak = memory.peak();
    const again = await provision(app, agency.id, content);
    if (first.created !== firms || again.created !== 0)
      throw new Error(`created ${first.created}, then ${again.created}`);
    return {
      figures: {
        'provisioning.firms': firms,
        'provisioning.seconds': round(first.seconds),
        'provisioning.firmsPerSecond': Math.round(firms / first.seconds),
        'provisioning.againSeconds': round(again.seconds),
        'provisioning.peakMemoryMb': Math.round(firstPeak / 2 ** 20),
        'provisioning.againPeakMemoryMb': Math.round(memory.peak() / 2 ** 20),
      },
      ratios: { 'provisioning.vsLimit': round((LIMIT_SECONDS * firms) / FIRMS / first.seconds) },
    };
  } finally {
    memory.stop();
    await app.close();
  }
}

async function provision(
  app: TestApp,
  agencyId: string,
  content: Buffer,
): Promise<{ seconds: number; created: number }> {
  const start = performance.now();
  const { id } = await app.get(Provisioning).submit(ctx, agencyId, { content, fileName: 'bench.csv' });
  await app.get(OperationRunner).run(id, new AbortController().signal);
  const seconds = (performance.now() - start) / 1000;
  const { status, done, failed, unchanged, error } = await app.get(Operations).get(ctx, 'all', id);
  if (status !== 'done' || failed > 0) throw new Error(`${status}, ${failed} failed ${JSON.stringify(error)}`);
  return { seconds, created: done - unchanged };
}

/** A third of the firms have an e-mail address, and so an owner to invite; every name stands several times. */
function sheet(firms: number): string {
  const locales = Object.keys(SYLLABLES) as Locale[];
  const lines = ['name,registration no,email,phone,address,description'];
  for (let index = 0; index < firms; index += 1) {
    const syllables = SYLLABLES[locales[index % locales.length]!];
    const pick = (step: number): string => syllables[Math.floor(index / step) % syllables.length]!;
    const name = [pick(7), pick(91), pick(1183)].join(locales[index % 7] === 'en' ? ' ' : '');
    const email = index % 3 === 0 ? `owner${index}@example.com` : '';
    const phone = `+66 2 ${String(2_000_000 + (index % 999_999)).padStart(7, '0')}`;
    lines.push(`${name},${91530000000000 + index},${email},${phone},${name} 12,${name.repeat(4)}`);
  }
  return lines.join('\n');
}

/** The most resident memory seen, in bytes, of this process and its children where the system tells. */
function watchMemory(): { peak(): number; stop(): void } {
  let peak = 0;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss() + childrenRss());
  };
  look();
  const timer = setInterval(look, 50);
  return { peak: () => peak, stop: () => clearInterval(timer) };
}

function childrenRss(): number {
  try {
    const tasks = readdirSync('/proc/self/task');
    const children = tasks.flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return children.reduce(
      (sum, pid) => sum + Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096,
      0,
    );
  } catch {
    return 0;
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
