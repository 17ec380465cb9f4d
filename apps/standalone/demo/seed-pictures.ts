import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { TenantContext } from '#kernel';
import { Media } from '#features/media';
import { type DemoTenant, type DrawnPicture, picturesOf } from './content';
import { required } from './texts';

/**
 * Uploads a firm's pictures, which were drawn into `folder`. The same picture is the same asset, so doing it again adds
 * nothing. Returns asset ids by the pictures' keys.
 */
export async function seedPictures(
  app: INestApplicationContext,
  ctx: TenantContext,
  demo: DemoTenant,
  folder: string,
): Promise<Map<string, string>> {
  const media = app.get(Media, { strict: false });
  const assetIds = new Map<string, string>();
  for (const picture of picturesOf(demo)) {
    const content = { path: join(folder, demo.subdomain, picture.fileName) };
    const asset = await media.add(ctx, { content, fileName: picture.fileName, alt: altOf(demo, picture) });
    assetIds.set(picture.key, asset.id);
  }
  return assetIds;
}

/** What a picture shows: the firm, the product or the person that it belongs to. */
function altOf(demo: DemoTenant, { key }: DrawnPicture): ReturnType<typeof required> {
  const [kind, name] = key.split('/');
  if (kind === 'products') return required(demo.source, demo.products.find(({ handle }) => handle === name)!.name);
  if (kind === 'people') return required(demo.source, demo.employees.find(({ code }) => code === name)!.name);
  if (kind === 'extra') return required(demo.source, demo.storefront.pictures[name!]!.alt);
  return required(demo.source, demo.name);
}
