import type { Locale } from '#kernel';
import type { ProductFacts, ProductStep } from '../entities';
import { factsOrNull } from '../facts';
import { mergeTexts, takeAlike } from './merge-texts';
import type { FactsDraft } from './product-draft';

/** The facts after a source spoke of some of them; null when nothing is left. An undefined draft changes nothing. */
export function mergeFacts(
  before: ProductFacts | null,
  draft: FactsDraft | undefined,
  source: Locale,
): ProductFacts | null {
  if (!draft) return before;
  const { months, steps } = draft;
  const merged = (field: 'origin' | 'packing' | 'materials' | 'duration') =>
    mergeTexts(before?.[field], draft[field], source);
  return factsOrNull({
    origin: merged('origin'),
    packing: merged('packing'),
    materials: merged('materials'),
    duration: merged('duration'),
    months: months ? [...months] : (before?.months ?? []),
    steps: steps ? mergeSteps(before?.steps ?? [], steps, source) : (before?.steps ?? []),
  });
}

/** Steps in the draft's order; each keeps the translations that the draft does not speak of. */
function mergeSteps(
  before: readonly ProductStep[],
  drafts: NonNullable<FactsDraft['steps']>,
  source: Locale,
): ProductStep[] {
  const left = [...before];
  return drafts.flatMap(({ title, text }) => {
    const known = takeAlike(left, [title, text], (step) => [step.title, step.text]);
    const merged = mergeTexts(known?.title, title, source);
    return merged ? [{ title: merged, text: mergeTexts(known?.text, text, source) }] : [];
  });
}
