import type { RuleId } from './rules';

/**
 * `fatal`: the engine refuses the theme, or it would harm visitors; `error`: pages would be made, but break a promise
 * that every theme gives; `warning`: probably a slip.
 */
export type LintLevel = 'fatal' | 'error' | 'warning';

/** Something wrong with a theme, at a place its author can open. */
export interface LintFinding {
  rule: RuleId;
  level: LintLevel;
  /** Path in the theme's folder. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column?: number;
  /** In English, for theme authors. */
  message: string;
  /** What the message names. */
  args: Record<string, string | number>;
}

/** A finding as a rule tells it: its level is the rule's own unless told, and its line the first. */
export type Remark = Omit<LintFinding, 'level' | 'line' | 'args'> & Partial<LintFinding>;

/** Takes what a rule finds. */
export type Note = (remark: Remark) => void;
