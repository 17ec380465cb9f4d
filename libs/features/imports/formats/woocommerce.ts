import type { SheetRow } from '#platform/sheets';
import { groupByParent } from './group-rows';
import { HeaderIndex } from './header-index';
import type { ProductFormat, ReportedField, RowGroup, SheetReading } from './product-format';
import type { CategoryCell, Cell, RawFault, RawProduct, RawVariant, TextCells } from './raw-product';

const GTIN = 'GTIN, UPC, EAN, or ISBN';
const READ = [
  'ID',
  'Type',
  'SKU',
  GTIN,
  'Name',
  'Published',
  'Short description',
  'Description',
  'Stock',
  'Weight (kg)',
  'Weight (g)',
  'Weight (lbs)',
  'Weight (oz)',
  'Regular price',
  'Categories',
  'Tags',
  'Images',
  'Parent',
  'Brands',
];
/** Grams in WooCommerce's units of weight. */
const WEIGHTS = {
  'Weight (kg)': 1000,
  'Weight (g)': 1,
  'Weight (lbs)': 453.592_37,
  'Weight (oz)': 28.349_523_125,
} as const;

/**
 * The product export of WooCommerce's core (github.com/woocommerce, "Product CSV Importer & Exporter schema"): simple
 * products, and variable ones whose variations name their parent by SKU or as `id:123`.
 */
export const woocommerceFormat: ProductFormat = {
  id: 'woocommerce',
  knownHeaders: READ,
  detect(header) {
    const index = new HeaderIndex(header);
    const telling = ['ID', 'Type', 'SKU', 'Regular price', 'Published', 'Categories', 'Parent', 'Attribute 1 name'];
    return index.has('Type') && index.has('Regular price')
      ? telling.filter((name) => index.has(name)).length / telling.length
      : 0;
  },
  open: (header) => new WooCommerceReading(new HeaderIndex(header)),
};

class WooCommerceReading implements SheetReading {
  readonly unread: string[];
  readonly blankWords = false;
  readonly looseSkus = false;
  /** Numbers of the attribute columns. */
  private readonly attributes: number[];

  constructor(private readonly columns: HeaderIndex) {
    this.attributes = Array.from({ length: 50 }, (_, index) => index + 1).filter((n) =>
      columns.has(`Attribute ${n} name`),
    );
    this.unread = columns.unread([
      ...READ,
      ...this.attributes.flatMap((n) => [`Attribute ${n} name`, `Attribute ${n} value(s)`]),
    ]);
  }

  columnOf(field: ReportedField): string | undefined {
    const headers = {
      name: 'Name',
      handle: 'Name',
      sku: 'SKU',
      options: 'Attribute 1 value(s)',
      pictures: 'Images',
      documents: 'Images',
      category: 'Categories',
    } satisfies Record<ReportedField, string>;
    return this.columns.headerOf(headers[field]);
  }

  group(rows: readonly SheetRow[]): RowGroup[] {
    const id = (row: SheetRow): string => this.columns.text(row, 'ID') || `row:${row.rowNumber}`;
    const bySku = new Map(rows.map((row) => [this.columns.text(row, 'SKU'), id(row)]));
    return groupByParent(rows, id, (row) => {
      if (!this.isVariation(row)) return '';
      const parent = this.columns.text(row, 'Parent');
      return parent.startsWith('id:') ? parent.slice(3) : (bySku.get(parent) ?? '');
    });
  }

  product(group: RowGroup): RawProduct {
    const { columns } = this;
    const [head, ...children] = group as [SheetRow, ...SheetRow[]];
    const isVariable = columns
      .text(head, 'Type')
      .toLowerCase()
      .split(/\s*,\s*/)
      .includes('variable');
    const variations = children.filter((row) => this.isVariation(row));
    const chosen =
      isVariable && variations.length > 0 ? this.attributes.filter((n) => this.isChoice(n, variations)) : [];
    const faults: RawFault[] = [];
    if (this.isVariation(head)) {
      faults.push({
        row: head.rowNumber,
        column: columns.headerOf('Parent'),
        level: 'error',
        code: 'import_parent_unknown',
        args: { value: columns.text(head, 'Parent').slice(0, 100) },
      });
    }
    return {
      row: head.rowNumber,
      name: columns.texts(head, 'Name'),
      summary: this.prose(head, 'Short description'),
      description: this.prose(head, 'Description'),
      status: this.status(head),
      attributes: this.facts(head, chosen),
      categories: this.categories(head),
      pictures: this.pictures(group),
      optionNames: chosen.map((n) => columns.texts(head, `Attribute ${n} name`) ?? []),
      variants:
        variations.length > 0
          ? variations.map((row) => this.variant(row, head, chosen))
          : [this.variant(head, head, [])],
      faults,
    };
  }

  private isVariation(row: SheetRow): boolean {
    return /(^|,)\s*variation\s*(,|$)/i.test(this.columns.text(row, 'Type'));
  }

  /** An attribute by which the variations differ, or at least are named. */
  private isChoice(n: number, variations: readonly SheetRow[]): boolean {
    return variations.some((row) => this.columns.text(row, `Attribute ${n} value(s)`) !== '');
  }

  private variant(row: SheetRow, head: SheetRow, options: readonly number[]): RawVariant {
    const { columns } = this;
    const price = columns.cell(row, 'Regular price');
    const weights = Object.entries(WEIGHTS).find(([name]) => columns.has(name));
    return {
      row: row.rowNumber,
      // A variation without a value is for any of them.
      optionValues: options.map((n) => {
        const cells = columns.texts(row, `Attribute ${n} value(s)`) ?? [];
        return cells.map((cell) => ({
          ...cell,
          text: cell.text.trim() === '' ? '*' : (splitCommas(cell.text)[0] ?? ''),
        }));
      }),
      sku: columns.cell(row, 'SKU'),
      price: price && !price.text.trim() && row !== head ? (columns.cell(head, 'Regular price') ?? price) : price,
      stock: columns.cell(row, 'Stock'),
      barcode: columns.cell(row, GTIN),
      weight: weights && columns.cell(row, weights[0]),
      weightUnit: weights?.[1],
    };
  }

  /** 1 published, 0 private, -1 draft. */
  private status(head: SheetRow): Cell | undefined {
    const cell = this.columns.cell(head, 'Published');
    const word = { '1': 'active', '0': 'hidden', '-1': 'draft' }[cell?.text.trim() ?? ''];
    return cell && { ...cell, text: word ?? cell.text };
  }

  /** The exporter writes line breaks as `\n`. */
  private prose(head: SheetRow, name: string): TextCells | undefined {
    return this.columns.texts(head, name)?.map((cell) => ({ ...cell, text: cell.text.replaceAll('\\n', '\n') }));
  }

  private facts(head: SheetRow, choices: readonly number[]): RawProduct['attributes'] {
    const { columns } = this;
    const facts = this.attributes
      .filter((n) => !choices.includes(n))
      .map((n) => ({
        name: columns.texts(head, `Attribute ${n} name`)!,
        value: this.joined(head, `Attribute ${n} value(s)`),
      }));
    const named = ['Brands', 'Tags'].flatMap((name) => {
      const cell = columns.cell(head, name);
      return cell?.text.trim()
        ? [{ name: [{ ...cell, text: name, locale: 'en' as const }], value: this.joined(head, name) }]
        : [];
    });
    return [...facts, ...named].filter(({ name, value }) => name[0]?.text.trim() && value[0]?.text.trim());
  }

  private joined(head: SheetRow, name: string): TextCells {
    return (this.columns.texts(head, name) ?? []).map((cell) => ({ ...cell, text: splitCommas(cell.text).join(', ') }));
  }

  private categories(head: SheetRow): CategoryCell[] | undefined {
    const cell = this.columns.cell(head, 'Categories');
    const paths = splitCommas(cell?.text ?? '').map((path) =>
      path
        .split('>')
        .map((part) => part.trim())
        .filter(Boolean),
    );
    return cell && [{ ...cell, locale: undefined, paths: paths.filter((path) => path.length > 0) }];
  }

  private pictures(group: RowGroup): RawProduct['pictures'] {
    const cell = this.columns.cell(group[0]!, 'Images');
    const names = new Set(group.flatMap((row) => splitCommas(this.columns.text(row, 'Images'))));
    return cell && names.size > 0 ? { cell, names: [...names] } : undefined;
  }
}

/** Parts between commas; a comma within a part is written `\,`. */
function splitCommas(text: string): string[] {
  return text
    .split(/(?<!\\),/)
    .map((part) => part.replaceAll('\\,', ',').trim())
    .filter((part) => part !== '');
}
