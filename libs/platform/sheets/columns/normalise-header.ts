/** A header longer than this names no column; it also bounds the patterns below. */
const MAX_HEADER_CHARS = 300;

/**
 * A header cell in the form in which headers are compared: NFC, lower case, one space for any run of spaces, line
 * breaks and underscores, no invisible characters, no `*`, `:` or quotes around it. Brackets become ASCII and stay.
 */
export function normaliseHeader(text: string): string {
  return text
    .slice(0, MAX_HEADER_CHARS)
    .normalize('NFC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[（［【]/g, '(')
    .replace(/[）］】]/g, ')')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll('：', ':')
    .replace(/[\s_\u00A0\u3000]+/g, ' ')
    .toLowerCase()
    .replace(/^[\s*:.'"‘’“”#•-]+/, '')
    .replace(/[\s*:.'"‘’“”•-]{1,20}$/, '')
    .replace(/ ?([():]) ?/g, '$1');
}

/** A normalised header without what stands in brackets: units, currencies, hints. */
export function withoutBrackets(header: string): string {
  return header.replace(/\([^()]*\)/g, '').trim();
}
