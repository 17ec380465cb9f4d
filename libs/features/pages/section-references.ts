import type { EntityManager } from 'typeorm';
import { AppError, type TenantContext } from '#kernel';
import { knownProducts } from '#features/catalog';
import type { Media } from '#features/media';
import type { StoredSection, StoredValue } from './entities';

/** Something that a setting names, and where. */
interface Reference {
  id: string;
  section: string;
  setting: string;
}

/**
 * Checks that every file and product that the sections name is the tenant's; one query for each kind. Throws
 * page_asset_unknown or page_product_unknown with the section and the setting.
 */
export async function checkSectionReferences(
  manager: EntityManager,
  ctx: TenantContext,
  sections: readonly StoredSection[],
  media: Media,
): Promise<void> {
  const { assets, products } = referencesOf(sections);
  const ids = (references: readonly Reference[]): string[] => [...new Set(references.map(({ id }) => id))];
  const knownAssets = await media.load(manager, ctx, ids(assets));
  const asset = assets.find(({ id }) => !knownAssets.has(id));
  if (asset) throw new AppError('page_asset_unknown', { section: asset.section, setting: asset.setting });
  const knownIds = await knownProducts(manager, ctx, ids(products));
  const product = products.find(({ id }) => !knownIds.has(id));
  if (product) throw new AppError('page_product_unknown', { section: product.section, setting: product.setting });
}

function referencesOf(sections: readonly StoredSection[]): { assets: Reference[]; products: Reference[] } {
  const assets: Reference[] = [];
  const products: Reference[] = [];
  const note = (section: string, setting: string, value: StoredValue): void => {
    if (typeof value !== 'object') return;
    if ('asset' in value) assets.push({ id: value.asset, section, setting });
    if ('product' in value) products.push({ id: value.product, section, setting });
  };
  for (const { id, settings = {} } of sections) {
    for (const [setting, value] of Object.entries(settings)) {
      if (!Array.isArray(value)) note(id, setting, value);
      else for (const item of value) for (const field of Object.values(item)) note(id, setting, field);
    }
  }
  return { assets, products };
}
