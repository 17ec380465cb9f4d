import type { INestApplicationContext } from '@nestjs/common';
import type { TenantContext } from '#kernel';
import { Media } from '#features/media';
import { type DemoTenant, type DrawnPicture, picturesOf } from './content';
import { renderPictures } from './pictures';
import { required } from './texts';

/** Draws a firm's pictures and uploads them. The same picture is the same asset, so doing it again adds nothing. */
export async function seedPictures(
  app: INestApplicationContext,
  ctx: TenantContext,
  demo: DemoTenant,
): Promise<Map<string, string>> {
  const media = app.get(Media, { strict: false });
  const assetIds = new Map<string, string>();
  await renderPictures(picturesOf(demo), async (picture, jpeg) => {
    const asset = await media.add(ctx, { content: jpeg, fileName: picture.fileName, alt: altOf(demo, picture) });
    assetIds.set(picture.key, asset.id);
  });
  return assetIds;
}

/** What a picture shows: the firm, the product or the person that it belongs to. */
function altOf(demo: DemoTenant, { key }: DrawnPicture): ReturnType<typeof required> {
  const [kind, name] = key.split('/');
  if (kind === 'products') return required(demo.source, demo.products.find(({ handle }) => handle === name)!.name);
  if (kind === 'people') return required(demo.source, demo.employees.find(({ code }) => code === name)!.name);
  return required(demo.source, demo.name);
}
