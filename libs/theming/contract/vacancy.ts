import type { VacancyCard } from './cards';
import type { HtmlView, TextView } from './text';

/** Kinds of employment; themes name them through their labels `employment.*`. */
export const EMPLOYMENT_TYPES = [
  'full_time',
  'part_time',
  'contract',
  'temporary',
  'internship',
  'apprenticeship',
] as const;

/** One of the kinds of employment. */
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

/** A vacancy's own page. */
export interface VacancyDetail extends VacancyCard {
  /** ISO 8601 date. */
  postedOn?: string;
  /** Formatted, e.g. "฿18,000–22,000 a month". */
  salary?: TextView;
  description?: HtmlView;
  /** How to apply: a `mailto:` address with its subject, or a page. */
  applyUrl?: string;
  /** Shown beside the button, so that people without a mail program can still apply. */
  applyEmail?: string;
}
