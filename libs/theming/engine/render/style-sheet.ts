import type { CompiledTheme } from '../compile/compiled-theme';

/** The styles of a preset, the base, and what a layout and these sections use, snippets included. */
export function styleSheet(theme: CompiledTheme, presetCss: string, layout: string, sections: string[]): string {
  const reached = [theme.layouts[layout]!, ...sections.map((name) => theme.sections[name]!)];
  const snippets = [...new Set(reached.flatMap((template) => template.snippets))].sort();
  return [
    presetCss,
    theme.css,
    ...snippets.map((name) => theme.snippets[name]!.css),
    ...sections.map((name) => theme.sections[name]!.css),
  ].join('');
}
