import type { Note } from '../finding';
import type { LintedTheme } from '../linted-theme';
import { type Attribute, around, attributeOf, leading, type Tag } from '../markup/markup';
import { scanSvg } from '../markup/scan-svg';
import { isUrlAttribute, plainUrl } from '../markup/url-attributes';

const CODE = /^(javascript|vbscript|data):/i;
const UNSAFE =
  /\beval\s*\(|\bFunction\s*\(|\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\s*\.\s*write(?:ln)?\b/g;
const MAX_SCRIPT_BYTES = 16 * 1024;

/** `inline-script`, `unsafe-script`. */
export function checkScripts({ templates, source }: LintedTheme, note: Note): void {
  for (const [file, { markup }] of templates) {
    const inline = inlineNote(file, note);
    for (const tag of markup.tags) checkTag(tag, inline);
    for (const { inside, text, line, column } of markup.words) {
      const script = around(inside, 'script');
      if (script && text.trim() !== '') inline({ line, column }, 'A script holds code in the page.');
    }
    for (const print of markup.prints) {
      const script = around(print.inside, 'script');
      if (script && print.helper !== 'linkedData') inline(print, 'Only {{linkedData}} may stand in a script element.');
    }
  }
  for (const [file, bytes] of source.files) {
    if (/^assets\/.+\.svg$/.test(file)) {
      const inline = inlineNote(file, note);
      for (const tag of scanSvg(bytes).tags) {
        if (/^(?:script|foreignobject|iframe|handler)$/.test(tag.name)) inline(tag, `The drawing holds <${tag.name}>.`);
        for (const attribute of tag.attributes) checkAttribute(tag, attribute, inline);
      }
    }
    if (!/^assets\/.+\.js$/.test(file) || bytes.byteLength > MAX_SCRIPT_BYTES) continue;
    const code = new TextDecoder().decode(bytes);
    for (const { 0: name, index } of code.matchAll(UNSAFE)) {
      const line = code.slice(0, index).split('\n').length;
      const message = `${name.replace(/\s*\($/, '')} makes code or markup of text. Create elements and set their textContent.`;
      note({ rule: 'unsafe-script', file, line, message, args: { name } });
    }
  }
}

type Inline = (at: { line: number; column?: number }, message: string) => void;

function inlineNote(file: string, note: Note): Inline {
  return ({ line, column }, message) => {
    const advice =
      ' Pages run no inline script: put it in assets/ and load it with <script src="{{asset "name.js"}}" defer>.';
    note({ rule: 'inline-script', file, line, ...(column ? { column } : {}), message: message + advice });
  };
}

function checkTag(tag: Tag, inline: Inline): void {
  if (tag.name === 'script') {
    const src = attributeOf(tag, 'src');
    const isData = leading(attributeOf(tag, 'type') ?? NONE) === 'application/ld+json';
    if (src ? !isAsset(src) : !isData) inline(tag, 'The script does not come from the theme’s assets.');
  }
  for (const attribute of tag.attributes) checkAttribute(tag, attribute, inline);
}

const NONE: Attribute = { name: '', parts: [], isQuoted: true, line: 1, column: 1 };

function isAsset({ parts }: Attribute): boolean {
  return parts.length === 1 && typeof parts[0] !== 'string' && parts[0]!.helper === 'asset';
}

function checkAttribute(tag: Tag, attribute: Attribute, inline: Inline): void {
  const { name } = attribute;
  if (/^on/.test(name)) inline(attribute, `${name} is an event handler in an attribute.`);
  if (name === 'srcdoc') inline(attribute, 'srcdoc holds a page with scripts of its own.');
  const scheme = isUrlAttribute(tag, name) ? CODE.exec(plainUrl(leading(attribute)))?.[1]?.toLowerCase() : undefined;
  const isPicture = scheme === 'data' && ['img', 'source', 'image'].includes(tag.name);
  if (scheme && !isPicture) inline(attribute, `${name} begins with ${scheme}: and runs code.`);
}
