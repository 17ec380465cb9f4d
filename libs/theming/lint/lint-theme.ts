import type { AppError } from '#kernel';
import { limitSizes } from '../engine/compile/limit-sizes';
import type { ThemeSource } from '../engine/source/theme-source';
import type { LintFinding, LintLevel, Note, Remark } from './finding';
import { lineOfKey } from './line-of-key';
import { type LintedTheme, takeApart } from './linted-theme';
import { refusalRemark } from './refusal-remark';
import { reportRefusals } from './refusals';
import { RULES, type RuleId } from './rules';
import { checkAttributes } from './rules/attributes';
import { checkContrast } from './rules/contrast';
import { checkLeftovers } from './rules/leftovers';
import { checkPictures } from './rules/pictures';
import { checkRequests } from './rules/requests';
import { checkScripts } from './rules/scripts';
import { checkSettingUse } from './rules/settings';
import { checkType } from './rules/type';
import { checkWords } from './rules/words';

const CHECKS: readonly ((theme: LintedTheme, note: Note) => void)[] = [
  checkAttributes,
  checkScripts,
  checkRequests,
  checkWords,
  checkPictures,
  checkType,
  checkContrast,
  checkSettingUse,
  checkLeftovers,
];

/** Findings that are told, the gravest. */
const MAX_FINDINGS = 1000;

/** What is wrong with how files fit together is the author's, in whichever file it shows. */
const FITTING: ReadonlySet<RuleId> = new Set(['missing-label', 'missing-file', 'missing-reference', 'snippet-loop']);

/**
 * Everything that is wrong with a theme, up to a thousand findings, sorted by file and line. It reads text only and runs nothing of the theme.
 * Without a `theme.json` the source is taken for what themes share, and judged without what only they have.
 * @param source the theme with all that it inherits (`inherit`)
 * @param own the theme's files as its author wrote them; those that are inherited are judged with their owner
 */
export function lintTheme(source: ThemeSource, own: ThemeSource = source): LintFinding[] {
  const found = new Map<string, LintFinding>();
  const note = (remark: Remark): void => {
    const isOwn = own.files.has(remark.file) || !source.files.has(remark.file) || remark.level === 'fatal';
    if (!isOwn && !FITTING.has(remark.rule)) return;
    const finding = { level: RULES[remark.rule].level, line: 1, args: {}, ...remark };
    const { rule, file, line, column, args } = finding;
    found.set(JSON.stringify([rule, file, line, column, args]), finding);
  };
  const report = (refusal: AppError): void => {
    const remark = refusalRemark(refusal);
    const isPlaced = remark.line !== undefined || !own.files.has(remark.file);
    const keys = remark.rule === 'missing-label' ? String(refusal.args.key).split('.') : placeOf(refusal);
    note(isPlaced ? remark : { ...remark, line: lineOfKey(own, remark.file, keys) });
  };

  limitSizes(source, report);
  if (found.size > 0) return [...found.values()];

  const theme = takeApart(source, own, report);
  reportRefusals(theme, report);
  // In a loop of snippets nothing can be followed.
  const isLoop = [...found.values()].some(({ rule }) => rule === 'snippet-loop' || rule === 'too-deep');
  for (const check of isLoop ? CHECKS.slice(0, -2) : CHECKS) check(theme, note);
  return mostGrave([...found.values()]).sort(byPlace);
}

/** What is left out is of no use to anybody: a theme that is wrong in a thousand places is mended one rule at a time. */
function mostGrave(findings: LintFinding[]): LintFinding[] {
  const levels: LintLevel[] = ['fatal', 'error', 'warning'];
  return levels.flatMap((wanted) => findings.filter(({ level }) => level === wanted)).slice(0, MAX_FINDINGS);
}

/** The keys that lead to the place of a mistake in a JSON file. */
function placeOf({ args }: AppError): string[] {
  return String(args.place ?? '')
    .split('/')
    .filter((key) => key !== '' && !/^\d+$/.test(key));
}

function byPlace(a: LintFinding, b: LintFinding): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    (a.column ?? 0) - (b.column ?? 0) ||
    (a.rule < b.rule ? -1 : 1)
  );
}
