import { admitCss } from '../../engine/compile/minify-css';
import type { Note } from '../finding';
import type { LintedTheme } from '../linted-theme';
import { around, leading, type Tag } from '../markup/markup';
import { scanSvg } from '../markup/scan-svg';
import { isUrlAttribute, plainUrl } from '../markup/url-attributes';

/** Elements whose address is only followed when a visitor follows it. */
const FOLLOWED = new Set(['a', 'area', 'blockquote', 'q', 'ins', 'del']);
const ELSEWHERE = /^(?:https?:)?\/\//i;
/** An address in a script; names of XML vocabularies are not asked for. */
const IN_SCRIPT = /["'`](?:https?:|wss?:)?\/\/(?!www\.w3\.org\/)[a-z0-9[$]/gi;

/** `external-request`. */
export function checkRequests({ templates, source }: LintedTheme, note: Note): void {
  const noteIn = (file: string) => (at: { line: number; column?: number }, what: string) => {
    const message = `${what}: the visitor’s browser would tell another server of the visit. Bring the file in assets/, or do without.`;
    note({ rule: 'external-request', file, line: at.line, ...(at.column ? { column: at.column } : {}), message });
  };
  for (const [file, { markup }] of templates) {
    const external = noteIn(file);
    for (const tag of markup.tags) checkTag(tag, external);
    for (const words of markup.words) {
      if (around(words.inside, 'style'))
        checkCss(words.text, () => external(words, 'The style element loads something'));
    }
  }
  for (const [file, bytes] of source.files) {
    if (!/^assets\/.+\.(svg|js)$/.test(file)) continue;
    const external = noteIn(file);
    if (file.endsWith('.svg')) for (const tag of scanSvg(bytes).tags) checkTag(tag, external);
    else {
      const code = new TextDecoder().decode(bytes);
      for (const { index } of code.matchAll(IN_SCRIPT)) {
        external({ line: code.slice(0, index).split('\n').length }, 'The script names an address elsewhere');
      }
    }
  }
}

type External = (at: { line: number; column?: number }, what: string) => void;

function checkTag(tag: Tag, external: External): void {
  if (tag.name === 'base') external(tag, '<base> moves every address of the page');
  for (const attribute of tag.attributes) {
    const { name } = attribute;
    if (tag.name === 'meta' && name === 'http-equiv') external(attribute, '<meta http-equiv> commands the browser');
    const addresses = /srcset$/.test(name) ? leading(attribute).split(',') : [leading(attribute)];
    const isLoaded = isUrlAttribute(tag, name) && !(FOLLOWED.has(tag.name) && name !== 'ping');
    if (isLoaded && addresses.some((address) => ELSEWHERE.test(plainUrl(address)))) {
      external(attribute, `${name} of <${tag.name}> leads to another server`);
    }
    if (name === 'style')
      checkCss(leading(attribute), () => external(attribute, 'The style attribute loads something'));
  }
}

function checkCss(css: string, found: () => void): void {
  let isFound = false;
  admitCss(css, '', () => (isFound = true));
  if (isFound) found();
}
