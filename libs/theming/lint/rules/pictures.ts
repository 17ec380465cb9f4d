import type { Node } from '../../engine/compile/syntax-tree';
import type { Note } from '../finding';
import type { LintedTheme } from '../linted-theme';
import { around, attributeOf, type Position, type Tag } from '../markup/markup';

/** `missing-alt`, `empty-link`. */
export function checkPictures({ templates }: LintedTheme, note: Note): void {
  for (const [file, { markup }] of templates) {
    /** Links by whether something in them says where they lead. */
    const links = new Map<Tag, { hasWords: boolean; silent: Position | undefined }>();
    const linkAround = (inside: Tag | undefined) => {
      const tag = around(inside, 'a', 'button');
      if (!tag) return undefined;
      const hasName =
        attributeOf(tag, 'aria-label') ?? attributeOf(tag, 'aria-labelledby') ?? attributeOf(tag, 'title');
      if (!links.has(tag)) links.set(tag, { hasWords: hasName !== undefined, silent: undefined });
      return links.get(tag)!;
    };
    for (const tag of markup.tags) {
      const alt = attributeOf(tag, 'alt');
      const needsAlt = tag.name === 'img' || tag.name === 'area' || isImageButton(tag);
      if (needsAlt && !alt) {
        const message = `<${tag.name}> has no alt: say what it shows, or alt="" when words beside it do.`;
        note({ rule: 'missing-alt', file, line: tag.line, column: tag.column, message });
      }
      const link = needsAlt ? linkAround(tag.parent) : undefined;
      if (link && alt?.parts.length) link.hasWords = true;
      else if (link) link.silent ??= tag;
    }
    for (const { text, inside } of markup.words) {
      const link = text.trim() === '' ? undefined : linkAround(inside);
      if (link) link.hasWords = true;
    }
    for (const print of markup.prints) {
      const link = linkAround(print.inside);
      if (!link) continue;
      if (print.helper === 'picture' && hasEmptyAlt(print.node)) link.silent ??= print;
      else link.hasWords = true;
    }
    for (const { hasWords, silent } of links.values()) {
      if (hasWords || !silent) continue;
      const message = 'The link holds nothing but a picture without words: leave alt="" out, or put words beside it.';
      note({ rule: 'empty-link', file, line: silent.line, column: silent.column, message });
    }
  }
}

function hasEmptyAlt(node: Node): boolean {
  return node.hash?.pairs.some(({ key, value }) => key === 'alt' && value.value === '') ?? false;
}

function isImageButton(tag: Tag): boolean {
  return tag.name === 'input' && attributeOf(tag, 'type')?.parts[0] === 'image';
}
