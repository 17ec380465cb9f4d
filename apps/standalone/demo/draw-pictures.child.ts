import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { demoTenants, picturesOf } from './content';
import { renderPictures } from './pictures';

async function main(folder: string): Promise<number> {
  // Pictures are drawn side by side, so threads within one picture would only stand in each other's way.
  sharp.concurrency(1);
  sharp.cache(false);
  let count = 0;
  for (const tenant of demoTenants) {
    await renderPictures(picturesOf(tenant), async ({ fileName }, jpeg) => {
      const file = join(folder, tenant.subdomain, fileName);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, jpeg);
      count++;
    });
  }
  return count;
}

// Nobody waits for the pictures of a server that was killed.
process.on('disconnect', () => process.exit());
const [, , folder] = process.argv;
if (!folder) throw new Error('Usage: draw-pictures.child <folder>');
void main(folder).then(
  (count) => process.send?.(count, () => process.disconnect?.()),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
    process.disconnect?.();
  },
);
