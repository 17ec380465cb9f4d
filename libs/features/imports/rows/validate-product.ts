import type { Locale } from '#kernel';
import { CATALOG_LIMITS, type ProductDraft, type ProductFields, type Texts } from '#features/catalog';
import type { RowReport } from '#features/operations';
import { slugify, scriptLocale } from '#platform/names';
import type { SheetRow } from '#platform/sheets';
import type { RowGroup, SheetReading } from '../formats/product-format';
import type { Cell, RawProduct, TextCells } from '../formats/raw-product';
import { type ImportSettings } from './import-settings';
import { readCategories } from './read-categories';
import { readFacts } from './read-facts';
import { hasVisibleWords, hasWords, readText, readTexts } from './read-texts';
import { readDays, readIncoterm, readPricePolicy, readQuantity, readStatus } from './read-values';
import { quoted, RowReports } from './row-reports';
import { validateVariant } from './validate-variant';

/** A checked product, or only why there is none. */
export interface ValidatedProduct {
  row: number;
  draft?: ProductDraft;
  reports: RowReport[];
}

/** Checks the products of one file, in order: it remembers their SKUs, handles and names. */
export class ProductValidator {
  private readonly skus = new Map<string, number>();
  private readonly handles = new Map<string, number>();
  private readonly names = new Map<string, number>();
  private readonly unread: ReadonlySet<string>;

  /** `width` is the header's number of cells where every row must have as many (CSV), else undefined. */
  constructor(
    private readonly reading: SheetReading,
    private readonly header: readonly string[],
    private readonly settings: ImportSettings,
    private readonly width: number | undefined,
  ) {
    this.unread = new Set(reading.unread);
  }

  /** Checks the rows of one product. A bad variant row is left out as long as another is left. */
  validate(group: RowGroup): ValidatedProduct {
    const reports = new RowReports();
    const head = group[0]!;
    for (const row of group) if (!this.isWhole(row, reports) && row === head) reports.refused = true;
    const raw = this.reading.product(group);
    for (const { row, column, level, code, args } of raw.faults ?? []) {
      if (level === 'error') reports.badRows.add(row);
      reports.reports.push({ rowNumber: row, column, level, code, args });
    }
    const draft = this.readDraft(raw, reports);
    const variants = draft.variants.filter(({ row }) => !reports.badRows.has(row));
    const left = draft.variants.length - variants.length;
    if (reports.refused || variants.length === 0) {
      if (group.length > 1) reports.row('error', head.rowNumber, 'import_nothing_left');
      return { row: head.rowNumber, reports: reports.reports };
    }
    if (left > 0) reports.row('warning', head.rowNumber, 'import_partial', { count: left });
    return { row: head.rowNumber, draft: { ...draft, variants }, reports: reports.reports };
  }

  /** False when the row is torn, its letters are damaged, or nobody has said what its Zawgyi is to become. */
  private isWhole({ rowNumber, cells, damaged, zawgyi, converted }: SheetRow, reports: RowReports): boolean {
    const before = reports.badRows.size;
    const extra =
      cells.length > this.header.length && cells.slice(this.header.length).some((cell) => cell.trim() !== '');
    if (extra || (this.width !== undefined && cells.length < this.width)) {
      reports.badRows.add(rowNumber);
      reports.row('error', rowNumber, 'row_ragged', { found: cells.length, expected: this.header.length });
    }
    const read = (columns: readonly number[] = []): string[] =>
      columns.flatMap((index) => this.header[index] ?? []).filter((column) => !this.unread.has(column));
    for (const column of read(damaged)) reports.reject({ row: rowNumber, column }, 'row_text_damaged');
    for (const column of read(zawgyi)) reports.reject({ row: rowNumber, column }, 'row_zawgyi');
    for (const column of read(converted)) {
      reports.reports.push({ rowNumber, column, level: 'warning', code: 'row_zawgyi_converted' });
    }
    return reports.badRows.size === before;
  }

  private readDraft(raw: RawProduct, reports: RowReports): ProductDraft {
    const { settings } = this;
    const locale = settings.locale ?? scriptLocale(unlabelled(raw)) ?? settings.fallbackLocale;
    const options = raw.optionNames?.length ?? 0;
    const fields = this.readFields(raw, locale, reports);
    const labels = { locale, limit: CATALOG_LIMITS.label };
    const optionNames = raw.optionNames?.map((cells) => readTexts(cells, labels, reports));
    const variants = raw.variants.map((variant) =>
      validateVariant(variant, settings, locale, options, this.skus, reports),
    );
    const handle = this.readHandle(raw.handle, reports);
    const draft: ProductDraft = { row: raw.row, handle, source: locale, fields, optionNames, variants };
    this.refuseDoubledName(draft, raw, reports);
    return draft;
  }

  private readFields(raw: RawProduct, locale: Locale, reports: RowReports): ProductFields {
    const texts = (cells: TextCells | undefined, limit: number, blankWords = false): Texts | undefined =>
      cells && readTexts(cells, { locale, limit, blankWords }, reports);
    const name = texts(raw.name, CATALOG_LIMITS.name, this.settings.blankWords);
    return {
      name: name && hasVisibleWords(name) ? name : undefined,
      summary: texts(raw.summary, CATALOG_LIMITS.summary),
      description: texts(raw.description, CATALOG_LIMITS.description),
      status: readStatus(raw.status, reports),
      pricePolicy: readPricePolicy(raw.pricePolicy, reports),
      unit: texts(raw.unit, CATALOG_LIMITS.unit),
      minOrderQuantity: readQuantity(raw.minOrderQuantity, reports),
      incoterm: readIncoterm(raw.incoterm, reports),
      port: this.readPort(raw.port, reports),
      leadTimeDays: readDays(raw.leadTime, reports),
      contactEmployeeId: this.readContact(raw.contact, reports),
      facts: readFacts(raw, locale, reports),
      attributes: this.readAttributes(raw, locale, reports),
      categories: raw.categories && readCategories(raw.categories, locale, reports),
      pictures: this.readFiles(raw.pictures, reports),
      documents: this.readFiles(raw.documents, reports),
    };
  }

  private readHandle(cell: Cell | undefined, reports: RowReports): string | undefined {
    const text = cell?.text.trim() ?? '';
    if (text === '') return undefined;
    const handle = slugify(text, { max: CATALOG_LIMITS.handle, fallback: '' });
    if (handle === '') return undefined;
    const first = this.handles.get(handle);
    if (first !== undefined) reports.refuse(cell!, 'row_duplicate', { value: quoted(text), first });
    else this.handles.set(handle, cell!.row);
    return handle;
  }

  /** Without handle and SKU a product is known by its name alone: a second one of that name is the same row again. */
  private refuseDoubledName(draft: ProductDraft, raw: RawProduct, reports: RowReports): void {
    const { name } = draft.fields;
    if (draft.handle !== undefined || !name || draft.variants.some(({ sku }) => sku)) return;
    const key = JSON.stringify(name);
    const first = this.names.get(key);
    const cell = raw.name!.find(({ text }) => readText(text) !== '')!;
    if (first !== undefined) reports.refuse(cell, 'row_duplicate', { value: quoted(cell.text), first });
    else this.names.set(key, raw.row);
  }

  private readPort(cell: Cell | undefined, reports: RowReports): string | null | undefined {
    if (!cell) return undefined;
    const port = readText(cell.text);
    if (port.length > CATALOG_LIMITS.port) reports.refuse(cell, 'row_text_too_long', { limit: CATALOG_LIMITS.port });
    return port || null;
  }

  private readContact(cell: Cell | undefined, reports: RowReports): string | null | undefined {
    if (!cell) return undefined;
    const text = readText(cell.text);
    if (text === '') return null;
    const { contacts } = this.settings;
    const id = contacts.get(text) ?? contacts.get(text.toLowerCase());
    if (id === undefined) reports.warn(cell, 'import_contact_unknown', { value: quoted(text) });
    return id;
  }

  private readAttributes(raw: RawProduct, locale: Locale, reports: RowReports): ProductFields['attributes'] {
    if (!raw.attributes) return undefined;
    const rules = { locale, limit: CATALOG_LIMITS.label };
    const attributes = raw.attributes
      .map(({ name, value }) => ({ name: readTexts(name, rules, reports), value: readTexts(value, rules, reports) }))
      .filter(({ name, value }) => hasWords(name) && hasWords(value));
    const cell = raw.attributes[0]?.value[0];
    if (attributes.length > CATALOG_LIMITS.attributes && cell) {
      reports.refuse(cell, 'list_too_long', { limit: CATALOG_LIMITS.attributes });
    }
    return attributes;
  }

  private readFiles(files: RawProduct['pictures'], reports: RowReports): string[] | undefined {
    if (!files) return undefined;
    if (files.names.length > CATALOG_LIMITS.assets) {
      reports.refuse(files.cell, 'list_too_long', { limit: CATALOG_LIMITS.assets });
    }
    return [...files.names];
  }
}

/** The texts whose columns name no language. */
function unlabelled({ name = [], description = [] }: RawProduct): string {
  return [...name, ...description].flatMap((cell) => (cell.locale ? [] : cell.text)).join(' ');
}
