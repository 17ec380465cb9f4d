import sanitizeHtml from 'sanitize-html';
import { editText, localizedFrom, type LocalizedText, normaliseText } from '#kernel';

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'strong',
    'em',
    'b',
    'i',
    'u',
    's',
    'sub',
    'sup',
    'ul',
    'ol',
    'li',
    'h3',
    'h4',
    'blockquote',
    'a',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  allowedAttributes: { a: ['href', 'rel'], th: ['scope', 'colspan', 'rowspan'], td: ['colspan', 'rowspan'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  // Headings of a page's own outline start at h3: a page's title is h1, its sections are h2.
  transformTags: {
    h1: 'h3',
    h2: 'h3',
    h5: 'h4',
    h6: 'h4',
    div: 'p',
    a: (tagName, attribs) => ({ tagName, attribs: { ...attribs, rel: 'nofollow noopener' } }),
  },
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'template', 'svg', 'math'],
  nestingLimit: 16,
  parser: { lowerCaseTags: true },
};

/** Real texts settle after two or three. */
const MAX_PASSES = 8;

/**
 * HTML that may stand in a page: a short list of tags, links only to http, https, mail and phone. Text without any tag
 * becomes paragraphs, one a blank line. Idempotent: cleaning twice changes nothing.
 */
export function cleanRichText(html: string): string {
  // A div becomes a paragraph, and one paragraph within another is none: reading the result again takes them apart.
  let clean = normaliseText(html);
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const next = cleanOnce(clean);
    if (next === clean) break;
    clean = next;
  }
  return clean;
}

function cleanOnce(html: string): string {
  if (!/<[a-z/!]/i.test(html)) return paragraphs(html);
  return sanitizeHtml(html, OPTIONS)
    .replace(/<p>\s*<\/p>/g, '')
    .trim();
}

/**
 * `editOptionalText` of a rich text, sanitised in every language. Null when sanitising leaves nothing; the source moves
 * to another language when only the source's text is gone.
 */
export function editRichText(
  before: LocalizedText | null,
  after: LocalizedText | null | undefined,
): LocalizedText | null {
  if (!after) return after === null ? null : before;
  const texts = Object.fromEntries(Object.entries(after.text).map(([locale, html]) => [locale, cleanRichText(html)]));
  const clean = localizedFrom(after.source, texts);
  return clean ? editText(before, { ...after, ...clean }) : null;
}

/** The words of rich text without its tags, on one line; for meta descriptions and mails. */
export function plainText(html: string): string {
  return sanitizeHtml(html.replace(/<\/(p|li|h\d|td|th|blockquote)>|<br\s*\/?>/gi, '$& '), {
    allowedTags: [],
    allowedAttributes: {},
    // The result is text, not HTML; it is escaped where it is shown.
    textFilter: (text) =>
      text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&'),
  })
    .replace(/\s+/g, ' ')
    .trim();
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => `<p>${sanitizeHtml(paragraph, { allowedTags: [] }).replace(/\n/g, '<br />')}</p>`)
    .join('');
}
