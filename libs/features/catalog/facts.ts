import { editOptionalText, editText } from '#kernel';
import type { ProductFacts } from './entities';
import type { FactsInput } from './schemas';

/**
 * The facts after an edit, which replaces them as a whole; undefined leaves them as they are, null empties them. Texts
 * keep what is known of their translations; a step is the same as before by its place.
 */
export function editFacts(before: ProductFacts | null, after: FactsInput | null | undefined): ProductFacts | null {
  if (!after) return after === null ? null : before;
  const text = (field: 'origin' | 'packing' | 'materials' | 'duration') =>
    editOptionalText(before?.[field] ?? null, after[field]);
  return factsOrNull({
    origin: text('origin'),
    packing: text('packing'),
    materials: text('materials'),
    duration: text('duration'),
    months: [...new Set(after.months)].sort((a, b) => a - b),
    steps: after.steps.map((step, index) => {
      const known = before?.steps[index];
      return { title: editText(known?.title, step.title), text: editOptionalText(known?.text ?? null, step.text) };
    }),
  });
}

/** Null in place of facts that say nothing. */
export function factsOrNull(facts: ProductFacts): ProductFacts | null {
  const { origin, packing, materials, duration, months, steps } = facts;
  const isEmpty = !origin && !packing && !materials && !duration && months.length === 0 && steps.length === 0;
  return isEmpty ? null : facts;
}
