import { join, relative } from 'node:path';
import { type LintFinding, RULES } from '#theming';

/** One line a finding, sorted by file and line: `<file>:<line>  <level>  <rule>  <message>  (<page that explains it>)`. */
export function findingLines(folder: string, findings: readonly LintFinding[]): string[] {
  const sorted = [...findings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return sorted.map(({ file, line, level, rule, message }) => {
    const path = relative('', join(folder, file));
    return `${path}:${line}  ${level}  ${rule}  ${message}  (docs/themes/rules/${rule}.md)`;
  });
}

/** How many there are of each level, e.g. "1 fatal, 0 errors, 2 warnings". */
export function countLine(findings: readonly LintFinding[]): string {
  const count = (wanted: string): number => findings.filter(({ level }) => level === wanted).length;
  const plural = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${count('fatal')} fatal, ${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}`;
}

/** Nothing in it keeps the theme from being published. */
export function isPassed(findings: readonly LintFinding[]): boolean {
  return findings.every(({ level }) => level === 'warning');
}

/** A finding with the rule's code, for programs. */
export function findingDocument(finding: LintFinding) {
  return { ...finding, code: RULES[finding.rule].code, page: `docs/themes/rules/${finding.rule}.md` };
}
