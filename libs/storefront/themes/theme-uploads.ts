import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { AppError, type Context } from '#kernel';
import { type ThemePackage, ThemePackages } from '#features/themes';
import { MAX_ARCHIVE_BYTES } from './archive/archive-limits';
import { drawSamples } from './draw-samples';
import { PackageChild, refusal } from './package-child';

/** Takes in theme packages. */
@Injectable()
export class ThemeUploads {
  constructor(
    private readonly child: PackageChild,
    private readonly packages: ThemePackages,
  ) {}

  /**
   * Checks a ZIP archive and stores what is in it with the agency; nothing is stored of one that is refused.
   * @throws AppError payload_too_large, and what `PackageChild.check` and `ThemePackages.add` throw
   */
  async upload(ctx: Context, agencyId: string, content: Readable): Promise<ThemePackage> {
    const archive = await readAll(content);
    const checked = await this.child.check(archive);
    const { compiled } = await this.child.load(checked.content);
    const failures = await drawSamples(compiled);
    if (failures.length > 0) throw refusal(failures);
    return this.packages.add(ctx, agencyId, checked);
  }
}

async function readAll(content: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_ARCHIVE_BYTES) {
      throw new AppError('payload_too_large', { limit: `${MAX_ARCHIVE_BYTES / 1024 / 1024} MB` });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
