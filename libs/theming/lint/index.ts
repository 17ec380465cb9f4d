export type { LintFinding, LintLevel } from './finding';
export { lintTheme } from './lint-theme';
export { lintPages } from './lint-pages';
export { RULES, type Rule, type RuleId } from './rules';
