import type { PublicPicture } from '#storefront/content';
import type { PictureView, TextView } from '#theming';

/** Best-compressed first; a browser takes the first it knows. */
const FORMATS = ['avif', 'webp', 'jpeg'] as const;
/** Width in px of the file for browsers that don't choose. */
const FALLBACK_WIDTH = 640;

/** A picture with all its derivatives under `/pictures/`. */
export function pictureView(picture: PublicPicture, alt: TextView): PictureView {
  const byFormat = FORMATS.map((format) =>
    picture.derivatives.filter((derivative) => derivative.format === format).sort((a, b) => a.width - b.width),
  ).filter((derivatives) => derivatives.length > 0);
  const common = byFormat.at(-1)!;
  const fallback = common.find(({ width }) => width >= FALLBACK_WIDTH) ?? common.at(-1)!;
  return {
    src: pictureUrl(fallback.file),
    sources: byFormat.map((derivatives) => ({
      type: `image/${derivatives[0]!.format}`,
      srcset: derivatives.map(({ file, width }) => `${pictureUrl(file)} ${width}w`).join(', '),
    })),
    width: fallback.width,
    height: fallback.height,
    alt,
    ...(picture.color ? { color: picture.color } : {}),
  };
}

/** The largest derivative in a format that everything reads. */
export function largestPicture(picture: PublicPicture): PublicPicture['derivatives'][number] {
  const common = picture.derivatives.filter(({ format }) => format === 'jpeg');
  const [first, ...rest] = common.length > 0 ? common : picture.derivatives;
  return rest.reduce((a, b) => (b.width > a.width ? b : a), first!);
}

function pictureUrl(file: string): string {
  return `/pictures/${file}`;
}
