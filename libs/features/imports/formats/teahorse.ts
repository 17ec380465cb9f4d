import { AppError } from '#kernel';
import {
  type ColumnMapping,
  type ColumnMatch,
  HeaderLookup,
  knownHeaders,
  matchColumns,
  type MatchedColumn,
  normaliseHeader,
  type SheetRow,
} from '#platform/sheets';
import { parsePairs, parseCategories, parseFiles } from '../rows/list-cell';
import { groupByHandle, groupByParent } from './group-rows';
import type { ProductFormat, ReportedField, RowGroup, SheetReading } from './product-format';
import type { CategoryCell, Cell, RawFault, RawProduct, RawVariant, TextCell, TextCells } from './raw-product';
import { TEAHORSE_COLUMNS, type TeahorseField } from './teahorse-columns';

const OPTIONS = [1, 2, 3] as const;
const GRAMS = 1;
const KILOGRAMS = 1000;

/**
 * Our own sheet: one row a variant, a column for each language of a text. Every column may be missing but a name, so
 * that plain lists of other programs work as well; a list whose rows name their parent row makes variants of those.
 */
export const teahorseFormat: ProductFormat = {
  id: 'teahorse',
  knownHeaders: knownHeaders(TEAHORSE_COLUMNS),
  // Whatever no other format claims.
  detect: () => 0.2,
  open: (header, mapping) => new TeahorseReading(header, mapping),
};

class TeahorseReading implements SheetReading {
  private readonly match: ColumnMatch<TeahorseField>;
  private readonly byField = new Map<TeahorseField, MatchedColumn<TeahorseField>[]>();
  readonly unread: string[];
  readonly blankWords: boolean;
  readonly looseSkus: boolean;
  /** Rows refer to other rows of the list as their parents. */
  private readonly nested: boolean;
  private readonly skuField: TeahorseField;
  private readonly parents = new Map<string, SheetRow>();

  constructor(header: readonly string[], mapping: ColumnMapping) {
    const { kept, doubled } = dropDoubled(header, mapping);
    this.match = matchColumns(kept, TEAHORSE_COLUMNS, mapping);
    for (const column of this.match.columns) {
      const same = this.byField.get(column.field);
      if (same) same.push(column);
      else this.byField.set(column.field, [column]);
    }
    if (!this.has('name') && !this.has('sku') && !this.has('handle')) {
      throw new AppError('sheet_columns_missing', { columns: 'name' });
    }
    this.nested = this.has('id') && this.has('parent_id');
    this.skuField = this.has('sku') || this.nested ? 'sku' : 'id';
    this.blankWords = !this.has('handle');
    this.looseSkus = this.blankWords && normaliseHeader(this.columnOf('sku') ?? '') !== 'sku';
    this.unread = [...this.match.unknown.map(({ header: text }) => text), ...doubled];
  }

  columnOf(field: ReportedField): string | undefined {
    const columns = { options: this.nested ? 'name' : 'option1_value', sku: this.skuField } as const;
    return this.byField.get(field === 'options' || field === 'sku' ? columns[field] : field)?.[0]?.header;
  }

  group(rows: readonly SheetRow[]): RowGroup[] {
    if (!this.nested) {
      return groupByHandle(rows, {
        handle: (row) => this.text(row, 'handle').trim(),
        name: (row) =>
          (this.texts(row, 'name') ?? [])
            .map(({ text }) => text.trim())
            .join('\n')
            .trim(),
        hasOptions: (row) => OPTIONS.some((number) => this.filled(this.texts(row, `option${number}_value`))),
      });
    }
    for (const row of rows) this.parents.set(this.text(row, 'id').trim(), row);
    return groupByParent(
      rows,
      (row) => this.text(row, 'id').trim(),
      (row) => this.parentOf(row),
    );
  }

  product(group: RowGroup): RawProduct {
    const head = group[0]!;
    const speaks = !this.has('name') || this.filled(this.texts(head, 'name'));
    const product: RawProduct = {
      row: head.rowNumber,
      handle: this.cell(head, 'handle'),
      ...(speaks ? this.fields(head) : {}),
      variants: [],
    };
    return this.nested ? this.nestedProduct(product, group) : { ...product, ...this.optionRows(group) };
  }

  private fields(row: SheetRow): Partial<RawProduct> {
    return {
      name: this.texts(row, 'name'),
      summary: this.texts(row, 'summary'),
      description: this.texts(row, 'description'),
      status: this.cell(row, 'status'),
      pricePolicy: this.cell(row, 'price_policy'),
      unit: this.texts(row, 'unit'),
      minOrderQuantity: this.cell(row, 'min_order_quantity'),
      incoterm: this.cell(row, 'incoterm'),
      port: this.cell(row, 'port'),
      leadTime: this.cell(row, 'lead_time_days'),
      contact: this.cell(row, 'contact'),
      origin: this.texts(row, 'origin'),
      packing: this.texts(row, 'packing'),
      materials: this.texts(row, 'materials'),
      duration: this.texts(row, 'duration'),
      season: this.cell(row, 'season'),
      steps: this.pairs(row, 'steps')?.map(([title, text]) => ({ title, text })),
      attributes: this.pairs(row, 'attributes')?.map(([name, value]) => ({ name, value })),
      categories: this.texts(row, 'category')?.map((cell): CategoryCell => ({
        ...cell,
        paths: parseCategories(cell.text),
      })),
      pictures: this.files(row, 'pictures'),
      documents: this.files(row, 'documents'),
    };
  }

  private optionRows(group: RowGroup): Pick<RawProduct, 'optionNames' | 'variants'> {
    const used = OPTIONS.filter((number) => {
      return group.some((row) => this.filled(this.texts(row, `option${number}_value`)));
    });
    const speaks = OPTIONS.some((number) => this.has(`option${number}_value`));
    const named = (number: (typeof OPTIONS)[number]): TextCells => {
      const row = group.find((candidate) => this.filled(this.texts(candidate, `option${number}_name`)));
      return (row && this.texts(row, `option${number}_name`)) ?? [];
    };
    return {
      optionNames: speaks ? used.map(named) : undefined,
      variants: group.map((row) =>
        this.variant(
          row,
          used.map((number) => this.texts(row, `option${number}_value`) ?? []),
        ),
      ),
    };
  }

  /** The rows below a parent row are its variants; a parent without a price is not sold by itself. */
  private nestedProduct(product: RawProduct, group: RowGroup): RawProduct {
    const [head, ...children] = group as [SheetRow, ...SheetRow[]];
    const parentId = this.parentOf(head);
    const faults: RawFault[] = [];
    if (parentId && !this.parents.has(parentId)) {
      faults.push({
        row: head.rowNumber,
        column: this.byField.get('parent_id')![0]!.header,
        level: 'error',
        code: 'import_parent_unknown',
        args: { value: parentId.slice(0, 100) },
      });
    }
    const free = this.isZero(head);
    if (children.length === 0) {
      const column = this.byField.get('price')?.[0]?.header;
      if (free) faults.push({ row: head.rowNumber, column, level: 'warning', code: 'import_price_zero' });
      return { ...product, faults, variants: [this.variant(head, [], free)] };
    }
    const sold = free ? children : group;
    return {
      ...product,
      faults,
      optionNames: [[]],
      variants: sold.map((row) => this.variant(row, [this.texts(row, 'name') ?? []])),
    };
  }

  private variant(row: SheetRow, optionValues: readonly TextCells[], withoutPrice = false): RawVariant {
    const grams = this.cell(row, 'weight_grams');
    const price = this.cell(row, 'price');
    return {
      row: row.rowNumber,
      optionValues,
      sku: this.cell(row, this.skuField),
      price: price && withoutPrice ? { ...price, text: '' } : price,
      currency: this.cell(row, 'currency'),
      tiers: this.cell(row, 'price_tiers'),
      stock: this.cell(row, 'stock'),
      barcode: this.cell(row, 'barcode'),
      weight: grams ?? this.cell(row, 'weight_kg'),
      weightUnit: grams ? GRAMS : KILOGRAMS,
    };
  }

  /** A list of `left=right`, whose columns of several languages speak of the same entries in the same order. */
  private pairs(row: SheetRow, field: 'attributes' | 'steps'): [left: TextCells, right: TextCells][] | undefined {
    const cells = this.texts(row, field);
    if (!cells) return undefined;
    const columns = cells.map((cell) => ({ cell, pairs: parsePairs(cell.text) }));
    const length = Math.max(...columns.map(({ pairs }) => pairs.length));
    const part = (at: number, side: 0 | 1): TextCells =>
      columns.map(({ cell, pairs }) => ({ ...cell, text: pairs[at]?.[side] ?? '' }));
    return Array.from({ length }, (_, at) => [part(at, 0), part(at, 1)]);
  }

  private files(row: SheetRow, field: 'pictures' | 'documents'): RawProduct['pictures'] {
    const cell = this.cell(row, field);
    return cell && { cell, names: parseFiles(cell.text) };
  }

  private parentOf(row: SheetRow): string {
    const id = this.text(row, 'parent_id').trim();
    return id === '0' || id.toUpperCase() === 'NULL' ? '' : id;
  }

  private isZero(row: SheetRow): boolean {
    return this.has('price') && /^[\s0.,]*$/.test(this.text(row, 'price'));
  }

  private has(field: TeahorseField): boolean {
    return this.byField.has(field);
  }

  private filled(cells: TextCells | undefined): boolean {
    return cells?.some(({ text }) => text.trim() !== '') ?? false;
  }

  private text(row: SheetRow, field: TeahorseField): string {
    return row.cells[this.byField.get(field)?.[0]?.index ?? -1] ?? '';
  }

  private cell(row: SheetRow, field: TeahorseField): Cell | undefined {
    const column = this.byField.get(field)?.[0];
    return column && { text: row.cells[column.index] ?? '', row: row.rowNumber, column: column.header };
  }

  private texts(row: SheetRow, field: TeahorseField): TextCells | undefined {
    return this.byField.get(field)?.map(({ index, header, locale }): TextCell => {
      return { text: row.cells[index] ?? '', row: row.rowNumber, column: header, locale };
    });
  }
}

/**
 * Lists of other programs often have two columns that could mean one field ("Price", "Sale price"). The one that is
 * called as in our own sheet is read, else the first; the caller's mapping can say otherwise.
 */
function dropDoubled(header: readonly string[], mapping: ColumnMapping): { kept: string[]; doubled: string[] } {
  const lookup = new HeaderLookup<TeahorseField>(TEAHORSE_COLUMNS);
  const mapped = new Set(Object.keys(mapping).map(normaliseHeader));
  const best = new Map<string, number>();
  const keys = header.map((text, index) => {
    const found = mapped.has(normaliseHeader(text)) ? undefined : lookup.find(text);
    if (!found) return undefined;
    const key = `${found.field}:${found.locale ?? ''}`;
    const isOwn = normaliseHeader(text) === normaliseHeader(found.field);
    const before = best.get(key);
    if (before === undefined || (isOwn && normaliseHeader(header[before]!) !== normaliseHeader(found.field)))
      best.set(key, index);
    return key;
  });
  const kept = header.map((text, index) => (keys[index] === undefined || best.get(keys[index]) === index ? text : ''));
  return { kept, doubled: header.filter((text, index) => text !== '' && kept[index] === '') };
}
