import type { PictureView } from '../../contract';
import { admitSrcset, admitUrl } from './admit-url';
import { attribute, markup } from './markup';

/** Options of the picture helper. */
interface PictureOptions {
  hash: { sizes?: unknown; eager?: unknown; now?: unknown; alt?: unknown };
}

/**
 * `{{picture view sizes="50vw" eager=true}}`: a picture element with every format, its size reserved, its average
 * colour painted until it arrives. `eager` is for the one picture that is seen first, `now` for others at the top; the
 * rest load when near. `alt=""` makes it decorative where its words stand beside it.
 */
export function picture(view: unknown, { hash }: PictureOptions): unknown {
  const { src, sources, width, height, alt, color } = view as PictureView;
  if (typeof src !== 'string') throw new TypeError('picture: wants a picture view');
  const sizes = typeof hash.sizes === 'string' ? hash.sizes : '100vw';
  const words = typeof hash.alt === 'string' ? hash.alt : alt.text;
  const formats = sources
    .map(({ type, srcset }) => ({ type, srcset: admitSrcset(srcset) }))
    .filter(({ srcset }) => srcset !== '')
    .map(
      ({ type, srcset }) =>
        `<source${attribute('type', type)}${attribute('srcset', srcset)}${attribute('sizes', sizes)}>`,
    )
    .join('');
  const style = color && /^#[0-9a-f]{6}$/i.test(color) ? `background:${color}` : undefined;
  const img =
    `<img${attribute('src', admitUrl(src, 'file') ?? 'data:,')}${attribute('alt', words)}` +
    attribute('lang', words === '' ? undefined : alt.lang) +
    `${attribute('width', width)}${attribute('height', height)}` +
    (hash.eager ? ' fetchpriority="high"' : hash.now ? '' : ' loading="lazy"') +
    ` decoding="async"${attribute('style', style)}>`;
  return markup(formats ? `<picture>${formats}${img}</picture>` : img);
}
