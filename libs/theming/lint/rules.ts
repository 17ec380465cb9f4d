import type { LintLevel } from './finding';

/** What is stable of a rule: its id and its code never change their meaning. */
export interface Rule {
  /** `TH0…` the engine refuses it, `TH1…` safety, `TH2…` words and looks, `TH3…` settings and leftovers, `TH4…` pages. */
  code: string;
  /** Level of its findings, where a finding has no other. */
  level: LintLevel;
}

const rule = (code: string, level: LintLevel): Rule => ({ code, level });

/** Every rule by its id; `docs/themes/rules/<id>.md` explains it. */
export const RULES = {
  'syntax-error': rule('TH001', 'fatal'),
  'unknown-helper': rule('TH002', 'fatal'),
  'triple-stash': rule('TH003', 'fatal'),
  'forbidden-syntax': rule('TH004', 'fatal'),
  'missing-file': rule('TH005', 'fatal'),
  'invalid-file': rule('TH006', 'fatal'),
  'missing-reference': rule('TH007', 'fatal'),
  'missing-label': rule('TH008', 'fatal'),
  'snippet-loop': rule('TH009', 'fatal'),
  'snippet-comment': rule('TH010', 'fatal'),
  'too-large': rule('TH011', 'fatal'),
  'too-deep': rule('TH012', 'fatal'),
  'unquoted-attribute': rule('TH101', 'error'),
  'url-without-helper': rule('TH102', 'error'),
  'inline-script': rule('TH103', 'fatal'),
  'external-request': rule('TH104', 'fatal'),
  'unsafe-script': rule('TH105', 'error'),
  'split-markup': rule('TH106', 'fatal'),
  'markup-in-attribute': rule('TH107', 'error'),
  'missing-alt': rule('TH201', 'error'),
  'empty-link': rule('TH202', 'error'),
  'hard-coded-text': rule('TH203', 'error'),
  'unmarked-language': rule('TH204', 'warning'),
  contrast: rule('TH205', 'error'),
  'latin-type': rule('TH206', 'warning'),
  'tight-lines': rule('TH207', 'warning'),
  'undeclared-setting': rule('TH301', 'error'),
  'unused-setting': rule('TH302', 'warning'),
  'unused-snippet': rule('TH303', 'warning'),
  'unused-section': rule('TH304', 'warning'),
  'unused-label': rule('TH305', 'warning'),
  'render-failed': rule('TH401', 'fatal'),
  'page-budget': rule('TH402', 'error'),
} as const satisfies Record<string, Rule>;

/** Id of a rule. */
export type RuleId = keyof typeof RULES;
