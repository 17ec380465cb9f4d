import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { TenantContext } from '#kernel';
import { AssetProcessing, Media } from '#features/media';
import { progressBar } from './progress-bar';
import type { CommandTools } from './run-command';

const ENDINGS = new Set(['.jpg', '.jpeg', '.png', '.webp', '.gif', '.avif', '.pdf']);
/** Pictures decoded side by side; each has a child process of its own. */
const PARALLEL = 2;

/**
 * Uploads the pictures and PDF documents of a folder and processes them here, so that a sheet which names them finds
 * them. What is there already is not stored again. Returns how many there were.
 */
export async function uploadPictures(tools: CommandTools, ctx: TenantContext, folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()));
  const media = tools.get(Media);
  const processing = tools.get(AssetProcessing);
  const bar = progressBar(files.length);
  const waiting = files.values();
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      if (tools.signal.aborted) return;
      const asset = await media.add(ctx, { content: { path: join(file.parentPath, file.name) }, fileName: file.name });
      await processing.process(ctx, asset.id);
      bar.increment();
      const after = await media.get(ctx, asset.id);
      if (after.failure) tools.note(`${file.name}: ${tools.words(after.failure)}`);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  bar.stop();
  return files.length;
}
