import Handlebars from 'handlebars';
import { AppError } from '#kernel';
import { MAX_TEMPLATE_BYTES } from '../limits';
import { textOf, type ThemeSource } from '../source/theme-source';
import { admitTemplate, type References } from './admit-template';
import { BLOCK_HELPERS, LAYOUT_HELPERS, VALUE_HELPERS } from './helper-names';

// An instance of our own: nothing that is registered elsewhere in the process can change what compiling does.
const compiler = Handlebars.create();

const known = Object.fromEntries(
  [...Object.keys(VALUE_HELPERS), ...BLOCK_HELPERS, ...LAYOUT_HELPERS].map((name) => [name, true]),
);

const OPTIONS: PrecompileOptions = {
  knownHelpers: { ...known, log: false, lookup: false, helperMissing: false, blockHelperMissing: false } as never,
  knownHelpersOnly: true,
  strict: true,
  explicitPartialContext: true,
  preventIndent: true,
};

/**
 * Checks one template and makes code of it. The only input is text: Handlebars also takes syntax trees, and code
 * can be smuggled in through them (CVE-2026-33937).
 * @throws AppError `theme_syntax`, `theme_forbidden`, `theme_too_deep`, `theme_too_large`
 */
export function compileTemplate(source: ThemeSource, file: string): { code: string; references: References } {
  const text = textOf(source, file, MAX_TEMPLATE_BYTES);
  const tree = parse(text, file);
  const references = admitTemplate(tree, file);
  if (file.startsWith('snippets/') && !/^\s*\{\{!--[^]*?Accepts:[^]*?Usage:[^]*?--\}\}/.test(text)) {
    throw new AppError('theme_snippet_undocumented', { file });
  }
  // Indentation is for authors; line breaks stay, so that errors name the right line.
  const code = compiler.precompile(text.replace(/\n[ \t]+/g, '\n'), OPTIONS) as unknown as string;
  return { code, references };
}

function parse(text: string, file: string): hbs.AST.Program {
  try {
    return compiler.parse(text);
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : '';
    const line = Number(/(?:line |- )(\d+)/.exec(words)?.[1] ?? 1);
    throw new AppError('theme_syntax', { file, line }, { cause });
  }
}
