import type { Locale } from '#kernel';
import { CATALOG_LIMITS, type FactsDraft, type Texts } from '#features/catalog';
import type { RawProduct, TextCells } from '../formats/raw-product';
import { readSeason } from './read-season';
import { hasWords, readTexts } from './read-texts';
import type { RowReports } from './row-reports';

/** The facts of a product; undefined when the sheet has no column for any of them. */
export function readFacts(raw: RawProduct, locale: Locale, reports: RowReports): FactsDraft | undefined {
  const { origin, packing, materials, duration, season } = raw;
  const text = (cells: TextCells | undefined): Texts | undefined =>
    cells && readTexts(cells, { locale, limit: CATALOG_LIMITS.fact }, reports);
  const facts: FactsDraft = {
    origin: text(origin),
    packing: text(packing),
    materials: text(materials),
    duration: text(duration),
    months: readSeason(season, reports),
    steps: readSteps(raw, locale, reports),
  };
  return Object.values(facts).every((fact) => fact === undefined) ? undefined : facts;
}

function readSteps({ steps }: RawProduct, locale: Locale, reports: RowReports): FactsDraft['steps'] {
  if (!steps) return undefined;
  const read = steps
    .map(({ title, text }) => ({
      title: readTexts(title, { locale, limit: CATALOG_LIMITS.label }, reports),
      text: readTexts(text, { locale, limit: CATALOG_LIMITS.stepText }, reports),
    }))
    .filter(({ title }) => hasWords(title));
  const cell = steps[0]?.title[0];
  if (read.length > CATALOG_LIMITS.steps && cell) {
    reports.refuse(cell, 'list_too_long', { limit: CATALOG_LIMITS.steps });
  }
  return read;
}
