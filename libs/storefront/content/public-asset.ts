import type { Asset } from '#features/media';
import type { PublicDocument, PublicPicture } from './projections';

/** The picture that may be shown, or undefined while it is not ready. */
export function publicPicture(asset: Asset): PublicPicture | undefined {
  if (asset.kind !== 'picture' || asset.status !== 'ready' || asset.deletedAt) return undefined;
  if (asset.derivatives.length === 0) return undefined;
  return {
    alt: asset.alt,
    ...(asset.color ? { color: asset.color } : {}),
    derivatives: asset.derivatives.map(({ format, width, height, file }) => ({ format, width, height, file })),
  };
}

/** The document that may be handed out, or undefined while it is not checked. */
export function publicDocument(asset: Asset): PublicDocument | undefined {
  if (asset.kind !== 'document' || asset.status !== 'ready' || asset.deletedAt) return undefined;
  // The name under which media keeps a checked document.
  const file = `${asset.sha256.slice(0, 24)}.pdf`;
  return { title: asset.alt, fileName: asset.fileName, bytes: asset.bytes, file };
}
