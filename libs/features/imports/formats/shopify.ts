import type { SheetRow } from '#platform/sheets';
import { groupByHandle } from './group-rows';
import { HeaderIndex } from './header-index';
import type { ProductFormat, ReportedField, RowGroup, SheetReading } from './product-format';
import type { CategoryCell, Cell, RawProduct, RawVariant, TextCell, TextCells } from './raw-product';

const OPTIONS = ['Option1', 'Option2', 'Option3'] as const;
const GOOGLE_CATEGORY = 'Google Shopping / Google Product Category';
/** Columns that are read; the rest of Shopify's 46 and more have no place in our catalogue. */
const READ = [
  'Handle',
  'Title',
  'Body (HTML)',
  'Vendor',
  'Type',
  'Product Category',
  'Tags',
  'Published',
  'Status',
  'SEO Description',
  GOOGLE_CATEGORY,
  'Image Src',
  'Image Position',
  'Variant Image',
  'Variant SKU',
  'Variant Grams',
  'Variant Inventory Tracker',
  'Variant Inventory Qty',
  'Variant Price',
  'Variant Barcode',
  ...OPTIONS.flatMap((option) => [`${option} Name`, `${option} Value`]),
];

/**
 * Shopify's product export (help.shopify.com, "Using CSV files to import and export products"): rows with one handle
 * are one product, the first with its texts, those with a price are variants, those with only a picture add pictures.
 */
export const shopifyFormat: ProductFormat = {
  id: 'shopify',
  knownHeaders: READ,
  detect(header) {
    const index = new HeaderIndex(header);
    const telling = ['Handle', 'Title', 'Variant Price', 'Option1 Name', 'Body (HTML)', 'Image Src', 'Variant SKU'];
    return index.has('Handle') && index.has('Variant Price')
      ? telling.filter((name) => index.has(name)).length / telling.length
      : 0;
  },
  open: (header) => new ShopifyReading(new HeaderIndex(header)),
};

class ShopifyReading implements SheetReading {
  readonly unread: string[];
  readonly blankWords = false;
  readonly looseSkus = false;

  constructor(private readonly columns: HeaderIndex) {
    this.unread = columns.unread(READ);
  }

  columnOf(field: ReportedField): string | undefined {
    const headers = {
      name: 'Title',
      handle: 'Handle',
      sku: 'Variant SKU',
      options: 'Option1 Value',
      pictures: 'Image Src',
      documents: 'Image Src',
      category: 'Type',
    } satisfies Record<ReportedField, string>;
    return this.columns.headerOf(headers[field]);
  }

  group(rows: readonly SheetRow[]): RowGroup[] {
    return groupByHandle(rows, {
      handle: (row) => this.columns.text(row, 'Handle'),
      name: (row) => this.columns.text(row, 'Title'),
      // Some editors leave the handle out below the first row.
      hasOptions: (row) => this.columns.text(row, 'Title') === '',
    });
  }

  product(group: RowGroup): RawProduct {
    const { columns } = this;
    const head = group.find((row) => columns.text(row, 'Title') !== '') ?? group[0]!;
    const rows = group.filter((row) => this.isVariant(row));
    const options = OPTIONS.filter((option) => rows.some((row) => columns.text(row, `${option} Value`) !== ''));
    const plain =
      options.length === 1 && rows.length === 1 && columns.text(rows[0]!, 'Option1 Value') === 'Default Title';
    const used = plain ? [] : options;
    const summary = columns.cell(head, 'SEO Description');
    return {
      row: group[0]!.rowNumber,
      handle: columns.cell(head, 'Handle'),
      name: columns.texts(head, 'Title'),
      ...(summary?.text.trim() ? { summary: [{ ...summary, locale: undefined }] } : {}),
      description: columns.texts(head, 'Body (HTML)'),
      status: this.status(head),
      attributes: this.attributes(head),
      categories: this.categories(head),
      pictures: this.pictures(group),
      optionNames: used.map((option) => columns.texts(head, `${option} Name`) ?? []),
      variants: (rows.length > 0 ? rows : [head]).map((row) => this.variant(row, used)),
    };
  }

  /** A row below the first that has neither price nor options only adds a picture. */
  private isVariant(row: SheetRow): boolean {
    return ['Variant Price', 'Variant SKU', 'Option1 Value'].some((name) => this.columns.text(row, name) !== '');
  }

  private variant(row: SheetRow, options: readonly string[]): RawVariant {
    const { columns } = this;
    const stock = columns.cell(row, 'Variant Inventory Qty');
    const grams = columns.cell(row, 'Variant Grams');
    // Without a tracker Shopify doesn't count the stock, whatever the number says.
    const tracked = columns.text(row, 'Variant Inventory Tracker') !== '';
    return {
      row: row.rowNumber,
      optionValues: options.map((option) => columns.texts(row, `${option} Value`) ?? []),
      sku: columns.cell(row, 'Variant SKU'),
      price: columns.cell(row, 'Variant Price'),
      stock: stock && { ...stock, text: tracked ? stock.text : '' },
      barcode: columns.cell(row, 'Variant Barcode'),
      weight: grams && { ...grams, text: Number(grams.text) === 0 ? '' : grams.text },
      weightUnit: 1,
    };
  }

  /** `Status` (active, draft, archived) where there is one; unpublished products are hidden. */
  private status(head: SheetRow): Cell | undefined {
    const published = this.columns.cell(head, 'Published');
    const status = this.columns.cell(head, 'Status');
    const isHidden = published?.text.trim().toLowerCase() === 'false';
    if (status?.text.trim() && !(isHidden && status.text.trim() === 'active')) return status;
    return published && { ...published, text: isHidden ? 'hidden' : 'active' };
  }

  private attributes(head: SheetRow): RawProduct['attributes'] {
    return ['Vendor', 'Tags'].flatMap((name) => {
      const cell = this.columns.cell(head, name);
      return cell?.text.trim() ? [{ name: english(cell, name), value: [{ ...cell, locale: undefined }] }] : [];
    });
  }

  private categories(head: SheetRow): CategoryCell[] | undefined {
    for (const name of ['Type', 'Product Category', GOOGLE_CATEGORY]) {
      const cell = this.columns.cell(head, name);
      if (!cell?.text.trim()) continue;
      // Google's taxonomy and Shopify's are paths; a type is one name.
      const path = name === 'Type' ? [cell.text.trim()] : cell.text.split('>').map((part) => part.trim());
      return [{ ...cell, locale: undefined, paths: [path.filter(Boolean)] }];
    }
    return undefined;
  }

  private pictures(group: RowGroup): RawProduct['pictures'] {
    const cells = group.flatMap((row) => {
      const cell = this.columns.cell(row, 'Image Src');
      const position = Number(this.columns.text(row, 'Image Position')) || Number.MAX_SAFE_INTEGER;
      return cell?.text.trim() ? [{ cell, position }] : [];
    });
    const variants = group.flatMap((row) => this.columns.text(row, 'Variant Image') || []);
    cells.sort((a, b) => a.position - b.position);
    const names = [...new Set([...cells.map(({ cell }) => cell.text.trim()), ...variants])];
    const cell = cells[0]?.cell ?? this.columns.cell(group[0]!, 'Image Src');
    return cell && names.length > 0 ? { cell, names } : undefined;
  }
}

function english(cell: Cell, text: string): TextCells {
  return [{ ...cell, text, locale: 'en' } satisfies TextCell];
}
