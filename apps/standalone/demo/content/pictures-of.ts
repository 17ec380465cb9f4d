import type { PictureFormat, PictureSpec } from '../pictures';
import type { DemoPicture, DemoTenant } from './types';

/** One picture to draw and what it belongs to. */
export interface DrawnPicture {
  /** Unique in the tenant: `logo`, `hero`, `products/<handle>/<n>` from 1, `people/<code>`, `extra/<key>`. */
  key: string;
  /** A file name to upload it under. */
  fileName: string;
  spec: PictureSpec;
}

/**
 * All pictures of a firm, its product pictures in the order of the catalogue. People who have not agreed to be shown
 * are not drawn.
 */
export function picturesOf(tenant: DemoTenant): DrawnPicture[] {
  const drawn: DrawnPicture[] = [];
  const add = (key: string, format: PictureFormat, picture: DemoPicture): void => {
    const spec: PictureSpec = { ...picture, format, studio: tenant.studio, seed: seedOf(`${tenant.subdomain}/${key}`) };
    drawn.push({ key, fileName: `${key.replaceAll('/', '-')}.jpg`, spec });
  };
  add('logo', 'logo', { kind: 'logo', ...tenant.logo });
  add('hero', 'hero', tenant.hero);
  for (const product of tenant.products) {
    for (const [i, picture] of product.pictures.entries())
      add(`products/${product.handle}/${i + 1}`, 'product', picture);
  }
  for (const employee of tenant.employees) {
    if (employee.portrait && employee.public && employee.consent) {
      add(`people/${employee.code}`, 'portrait', { kind: 'portrait', ...employee.portrait });
    }
  }
  for (const [key, { alt: _alt, ...picture }] of Object.entries(tenant.storefront.pictures)) {
    add(`extra/${key}`, 'hero', picture);
  }
  return drawn;
}

/** FNV-1a, so that a picture stays the same when others are added before it. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash % 1_000_003;
}
