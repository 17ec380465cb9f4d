import { isDeepStrictEqual } from 'node:util';
import type { Locale, LocalizedText, TenantContext } from '#kernel';
import { cleanRichText } from '#platform/rich-text';
import type { ProductAttribute } from '../entities';
import { assetRows, type ProductRecord } from '../product-record';
import { emptyRecord } from '../build-product';
import { mergeFacts } from './merge-facts';
import { mergeTexts, takeAlike } from './merge-texts';
import { mergeVariants } from './merge-variants';
import type { DraftReport, ProductDraft, Texts } from './product-draft';

/** What was looked up for a draft: references as ids, undefined where the draft says nothing. */
export interface ResolvedReferences {
  categoryIds?: readonly string[];
  pictureIds?: readonly string[];
  documentIds?: readonly string[];
}

/** The product after a draft. Version and time are raised by the caller when anything differs. */
export function mergeDraft(
  ctx: TenantContext,
  before: ProductRecord | undefined,
  draft: ProductDraft,
  references: ResolvedReferences,
  now: Date,
): { after: ProductRecord; reports: DraftReport[] } {
  const base = before ?? emptyRecord(ctx, now);
  const { product: old } = base;
  const { fields, source } = draft;
  const { options, variants, reports } = mergeVariants(ctx, before, draft, old.id);
  const given = <T>(value: T | undefined, known: T): T => (value === undefined ? known : value);
  const product = {
    ...old,
    status: fields.status ?? (before ? old.status : 'active'),
    name: mergeTexts(before && old.name, fields.name, source) ?? old.name,
    summary: mergeTexts(old.summary, fields.summary, source),
    description: mergeTexts(
      old.description,
      fields.description && cleaned(old.description, fields.description),
      source,
    ),
    options: isDeepStrictEqual(options, old.options) ? old.options : options,
    attributes: fields.attributes ? mergeAttributes(old.attributes, fields.attributes, source) : old.attributes,
    pricePolicy: given(fields.pricePolicy, old.pricePolicy),
    unit: mergeTexts(old.unit, fields.unit, source),
    minOrderQuantity: given(fields.minOrderQuantity, old.minOrderQuantity),
    incoterm: given(fields.incoterm, old.incoterm),
    port: given(fields.port, old.port),
    leadTimeDays: given(fields.leadTimeDays, old.leadTimeDays),
    facts: mergeFacts(old.facts, fields.facts, source),
    contactEmployeeId: given(fields.contactEmployeeId, old.contactEmployeeId),
  };
  const ids = (documents: boolean): string[] =>
    base.assets.filter(({ isDocument }) => isDocument === documents).map(({ assetId }) => assetId);
  const { categoryIds, pictureIds, documentIds } = references;
  const assets =
    pictureIds || documentIds
      ? assetRows(ctx, product.id, pictureIds ?? ids(false), documentIds ?? ids(true))
      : base.assets;
  const after = {
    product,
    variants,
    assets,
    categoryIds: categoryIds ? [...new Set(categoryIds)].sort() : base.categoryIds,
  };
  return { after, reports };
}

/** Sanitises only what is new: text that equals the stored one was sanitised when it was stored. */
function cleaned(before: LocalizedText | null, texts: Texts): Texts {
  const result: Texts = {};
  for (const locale of Object.keys(texts) as Locale[]) {
    const html = texts[locale] ?? '';
    result[locale] = html === before?.text[locale] ? html : cleanRichText(html);
  }
  return result;
}

/** Attributes in the draft's order; each keeps the translations that the draft does not speak of. */
function mergeAttributes(
  before: readonly ProductAttribute[],
  drafts: readonly { name: Texts; value: Texts }[],
  source: Locale,
): ProductAttribute[] {
  const left = [...before];
  return drafts.flatMap(({ name, value }) => {
    const known = takeAlike(left, [name, value], (attribute) => [attribute.name, attribute.value]);
    const merged = { name: mergeTexts(known?.name, name, source), value: mergeTexts(known?.value, value, source) };
    return merged.name && merged.value ? [{ name: merged.name, value: merged.value }] : [];
  });
}
