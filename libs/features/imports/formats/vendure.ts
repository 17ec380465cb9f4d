import type { SheetRow } from '#platform/sheets';
import { splitList } from '../rows/list-cell';
import { groupByHead } from './group-rows';
import { HeaderIndex } from './header-index';
import type { ProductFormat, ReportedField, RowGroup, SheetReading } from './product-format';
import type { CategoryCell, Cell, RawFault, RawProduct, RawVariant, TextCell, TextCells } from './raw-product';

const READ = [
  'name',
  'slug',
  'description',
  'assets',
  'facets',
  'optionGroups',
  'optionValues',
  'sku',
  'price',
  'stockOnHand',
  'trackInventory',
  'variantAssets',
  'variantFacets',
];

/**
 * Vendure's import format (docs.vendure.io, "Importing Data"): rows without a name go on with the product above;
 * option groups and values, facets and assets are joined by bars; texts may have a column for each language.
 */
export const vendureFormat: ProductFormat = {
  id: 'vendure',
  knownHeaders: [...READ, 'taxCategory'],
  detect(header) {
    const index = new HeaderIndex(header);
    const telling = ['name', 'optionGroups', 'optionValues', 'sku', 'price', 'facets', 'taxCategory', 'variantAssets'];
    const isOurs = index.has('optionGroups') && index.has('optionValues');
    return isOurs ? telling.filter((name) => index.has(name)).length / telling.length : 0;
  },
  open: (header) => new VendureReading(new HeaderIndex(header)),
};

class VendureReading implements SheetReading {
  readonly unread: string[];
  readonly blankWords = false;
  readonly looseSkus = false;

  constructor(private readonly columns: HeaderIndex) {
    this.unread = columns.unread(READ);
  }

  columnOf(field: ReportedField): string | undefined {
    const headers = {
      name: 'name',
      handle: 'slug',
      sku: 'sku',
      options: 'optionValues',
      pictures: 'assets',
      documents: 'assets',
      category: 'facets',
    } satisfies Record<ReportedField, string>;
    return this.columns.headerOf(headers[field]);
  }

  group(rows: readonly SheetRow[]): RowGroup[] {
    return groupByHead(rows, (row) => this.columns.texts(row, 'name')?.some(({ text }) => text.trim() !== '') ?? false);
  }

  product(group: RowGroup): RawProduct {
    const { columns } = this;
    const head = group[0]!;
    const slug = columns.cell(head, 'slug');
    const names = split(columns.texts(head, 'optionGroups'));
    const faults: RawFault[] = [];
    const variants = group.map((row) => {
      const values = split(columns.texts(row, 'optionValues'));
      if (values.length !== names.length) {
        const args = { expected: names.length, found: values.length };
        const column = columns.headerOf('optionValues');
        faults.push({ row: row.rowNumber, column, level: 'error', code: 'product_options_mismatch', args });
      }
      return this.variant(row, values);
    });
    return {
      row: head.rowNumber,
      ...(slug?.text.trim() ? { handle: slug } : {}),
      name: columns.texts(head, 'name'),
      description: columns.texts(head, 'description'),
      attributes: this.attributes(group),
      categories: this.categories(head),
      pictures: this.pictures(group),
      optionNames: names,
      variants,
      faults,
    };
  }

  private variant(row: SheetRow, optionValues: readonly TextCells[]): RawVariant {
    const stock = this.columns.cell(row, 'stockOnHand');
    const uncounted = ['false', '0'].includes(this.columns.text(row, 'trackInventory').toLowerCase());
    return {
      row: row.rowNumber,
      optionValues,
      sku: this.columns.cell(row, 'sku'),
      price: this.columns.cell(row, 'price'),
      stock: stock && { ...stock, text: uncounted ? '' : stock.text },
    };
  }

  /** Facets named `category` are categories, in whatever language: the first language's names tell which. */
  private categories(head: SheetRow): CategoryCell[] | undefined {
    const cells = this.columns.texts(head, 'facets');
    if (!cells) return undefined;
    const at = facetsOf(cells[0]!).flatMap(([name], index) => (isCategory(name) ? [index] : []));
    return cells.map((cell) => {
      const facets = facetsOf(cell);
      return { ...cell, paths: at.flatMap((index) => (facets[index]?.[1] ? [[facets[index][1]]] : [])) };
    });
  }

  /** The other facets of the product and of its variants; values of one facet are joined. */
  private attributes(group: RowGroup): RawProduct['attributes'] {
    const facts = new Map<string, { name: TextCells; values: TextCells[] }>();
    for (const row of group) {
      for (const column of row === group[0] ? ['facets', 'variantFacets'] : ['variantFacets']) {
        for (const { name, value } of alignFacets(this.columns.texts(row, column) ?? [])) {
          const key = name[0]!.text.toLowerCase();
          const fact = facts.get(key) ?? { name, values: [] };
          facts.set(key, fact);
          if (!fact.values.some((known) => known[0]!.text === value[0]!.text)) fact.values.push(value);
        }
      }
    }
    return [...facts.values()].map(({ name, values }) => ({
      name,
      value: values[0]!.map((cell, language) => {
        return {
          ...cell,
          text: values
            .map((value) => value[language]?.text ?? '')
            .filter(Boolean)
            .join(', '),
        };
      }),
    }));
  }

  private pictures(group: RowGroup): RawProduct['pictures'] {
    const cells = [
      this.columns.cell(group[0]!, 'assets'),
      ...group.map((row) => this.columns.cell(row, 'variantAssets')),
    ];
    const names = cells.flatMap((cell: Cell | undefined) => (cell ? splitList(cell.text, '|') : []));
    const cell = cells.find(Boolean);
    const filled = [...new Set(names.filter((name) => name !== ''))];
    return cell && filled.length > 0 ? { cell, names: filled } : undefined;
  }
}

/** The parts of a cell in each language, aligned: one text for each part of the first language. */
function split(cells: TextCells | undefined): TextCells[] {
  const columns = (cells ?? []).map((cell) => ({
    cell,
    parts: cell.text.trim() === '' ? [] : splitList(cell.text, '|'),
  }));
  const length = Math.max(0, ...columns.map(({ parts }) => parts.length));
  return Array.from({ length }, (_, at) =>
    columns.map(({ cell, parts }): TextCell => ({ ...cell, text: parts[at] ?? '' })),
  );
}

function facetsOf(cell: TextCell): [name: string, value: string][] {
  if (cell.text.trim() === '') return [];
  return splitList(cell.text, '|').map((facet) => {
    const colon = facet.indexOf(':');
    return colon < 0 ? [facet, ''] : [facet.slice(0, colon).trim(), facet.slice(colon + 1).trim()];
  });
}

function alignFacets(cells: TextCells): { name: TextCells; value: TextCells }[] {
  const columns = cells.map((cell) => ({ cell, facets: facetsOf(cell) }));
  return (columns[0]?.facets ?? []).flatMap(([name, value], at) => {
    if (isCategory(name) || name === '' || value === '') return [];
    const part = (side: 0 | 1): TextCells =>
      columns.map(({ cell, facets }) => ({ ...cell, text: facets[at]?.[side] ?? '' }));
    return [{ name: part(0), value: part(1) }];
  });
}

function isCategory(name: string): boolean {
  return name.trim().toLowerCase() === 'category';
}
