import { CATEGORIES } from './lighthouse';
import type { AuditResult, ThemeAudit } from './run-audit';

/** The result as a Markdown table. */
export function auditTable({ rows }: AuditResult): string {
  const kinds = [...new Set(rows.flatMap(({ scores }) => Object.keys(scores)))];
  const head = [
    'Theme',
    'Pages',
    'Languages',
    'HTML errors',
    'axe violations',
    'Too wide',
    'Shifting',
    'Console, foreign requests',
    'Largest HTML + CSS',
    'Product list, first view',
    ...kinds.map((kind) => `Lighthouse ${kind}`),
  ];
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) =>
    line([
      row.theme,
      row.pages,
      row.languages,
      row.htmlErrors,
      row.axeViolations,
      row.overflowing,
      row.shifting,
      row.problems,
      kilobytes(row.largestHtml),
      kilobytes(row.largestFirstView),
      ...kinds.map((kind) => shownScores(row, kind)),
    ]),
  );
  return [line(head), line(head.map(() => '---')), ...body].join('\n');
}

function shownScores({ scores }: ThemeAudit, kind: string): string {
  const found = scores[kind];
  return found ? CATEGORIES.map((name) => found[name]).join('/') : '–';
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
