import { AppError, editText } from '#kernel';
import { editRichText } from '#platform/rich-text';
import type { StoredSection, StoredValue } from './entities';
import { PAGE_LIMITS } from './limits';

/**
 * The sections as they are stored: texts normalised, rich text sanitised; a rich text of which nothing is left is left
 * out. Texts of a section's settings follow from those before, so that a changed source marks its translations stale.
 * Throws payload_too_large.
 */
export function editSections(before: readonly StoredSection[], after: readonly StoredSection[]): StoredSection[] {
  checkSize(after);
  const known = new Map(before.map((section) => [section.id, section]));
  const edited = after.map((section) => editSection(known.get(section.id), section));
  // Sanitising may lengthen a text, and what is stored must be taken again when it is sent back.
  checkSize(edited);
  return edited;
}

function editSection(before: StoredSection | undefined, { settings, ...section }: StoredSection): StoredSection {
  if (!settings) return section;
  const known = new Map(before?.type === section.type ? Object.entries(before.settings ?? {}) : []);
  const edited = mapValues(settings, (value, id) => {
    // Entries of a list have no id by which one could be found again after a move.
    if (Array.isArray(value)) return value.map((item) => mapValues(item, (field) => editValue(undefined, field)));
    const previous = known.get(id);
    return editValue(Array.isArray(previous) ? undefined : previous, value);
  });
  return { ...section, settings: edited };
}

function editValue(before: StoredValue | undefined, value: StoredValue): StoredValue | undefined {
  if (typeof value !== 'object') return value;
  const previous = typeof before === 'object' ? before : undefined;
  if ('text' in value) return { text: editText(previous && 'text' in previous ? previous.text : null, value.text) };
  if ('html' in value) {
    const html = editRichText(previous && 'html' in previous ? previous.html : null, value.html);
    return html ? { html } : undefined;
  }
  return value;
}

/** A record with other values; an undefined one is left out. */
function mapValues<T>(record: Record<string, T>, edit: (value: T, id: string) => T | undefined): Record<string, T> {
  const entries = Object.entries(record).flatMap(([id, value]): Array<[string, T]> => {
    const edited = edit(value, id);
    return edited === undefined ? [] : [[id, edited]];
  });
  return Object.fromEntries(entries);
}

function checkSize(sections: readonly StoredSection[]): void {
  if (Buffer.byteLength(JSON.stringify(sections)) > PAGE_LIMITS.bytes) {
    throw new AppError('payload_too_large', { limit: `${PAGE_LIMITS.bytes / 1024} KiB` });
  }
}
