import Handlebars from 'handlebars';
import { AppError } from '#kernel';
import { MAX_TEMPLATE_BYTES } from '../limits';
import { textOf, type ThemeSource } from '../source/theme-source';
import { admitTemplate, type References } from './admit-template';
import { BLOCK_HELPERS, FLOW_HELPERS, LAYOUT_HELPERS, VALUE_HELPERS } from './helper-names';
import { limitNesting } from './limit-nesting';
import { markFlow } from './mark-flow';

// An instance of our own: nothing that is registered elsewhere in the process can change what compiling does.
const compiler = Handlebars.create();

const known = Object.fromEntries(
  [...Object.keys(VALUE_HELPERS), ...BLOCK_HELPERS, ...LAYOUT_HELPERS, ...Object.values(FLOW_HELPERS)].map((name) => [
    name,
    true,
  ]),
);

const OPTIONS: PrecompileOptions = {
  knownHelpers: { ...known, log: false, lookup: false, helperMissing: false, blockHelperMissing: false } as never,
  knownHelpersOnly: true,
  strict: true,
  explicitPartialContext: true,
  preventIndent: true,
};

/** A template's code, what it refers to, and the snippets that it calls where no element may stand. */
export interface MadeTemplate {
  code: string;
  references: References;
  confined: ReadonlySet<string>;
}

/**
 * Checks one template and makes code of it. The only input is text: Handlebars also takes syntax trees, and code
 * can be smuggled in through them (CVE-2026-33937).
 * @param isFlow false for a snippet that is called where no element may stand
 * @throws AppError `theme_syntax`, `theme_forbidden`, `theme_too_deep`, `theme_too_large`
 */
export function compileTemplate(source: ThemeSource, file: string, isFlow = true): MadeTemplate {
  const text = textOf(source, file, MAX_TEMPLATE_BYTES);
  const references = admitTemplate(parseTemplate(text, file), file);
  if (file.startsWith('snippets/') && !isDocumented(text)) throw new AppError('theme_snippet_undocumented', { file });
  // Indentation is for authors; line breaks stay, so that errors name the right line.
  const lean = text.replace(/\n[ \t]+/g, '\n');
  const marked = markFlow(lean, parseTemplate(lean, file));
  const code = compiler.precompile(isFlow ? marked.text : lean, OPTIONS) as unknown as string;
  return { code, references, confined: marked.confined };
}

/** A snippet's text opens with a comment that says what it accepts and how it is used. */
export function isDocumented(text: string): boolean {
  const open = /^\s*\{\{!--/.exec(text);
  const comment = text.slice(open?.[0].length ?? text.length).split('--}}', 1)[0]!;
  const accepts = comment.indexOf('Accepts:');
  return accepts >= 0 && comment.includes('Usage:', accepts);
}

/**
 * A template's syntax tree, made by Handlebars' own parser.
 * @throws AppError `theme_syntax`, `theme_too_deep`, `theme_forbidden`
 */
export function parseTemplate(text: string, file: string): hbs.AST.Program {
  limitNesting(text, file);
  try {
    return compiler.parse(text);
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : '';
    const line = Number(/(?:line |- )(\d+)/.exec(words)?.[1] ?? 1);
    throw new AppError('theme_syntax', { file, line }, { cause });
  }
}
