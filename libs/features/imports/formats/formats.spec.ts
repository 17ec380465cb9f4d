import type { SheetRow } from '#platform/sheets';
import { chooseFormat } from '.';
import type { FormatId } from './product-format';
import type { RawProduct } from './raw-product';

/** What a format makes of a table of cells; the first row is the header. */
function read(format: FormatId | 'auto', [header, ...rows]: string[][]): RawProduct[] {
  const reading = chooseFormat(format, header!).open(header!, {});
  const sheet = rows.map((cells, index): SheetRow => ({ rowNumber: index + 2, cells }));
  return reading.group(sheet).map((group) => reading.product(group));
}

const texts = (cells: readonly { text: string }[] | undefined): string[] | undefined => cells?.map(({ text }) => text);

describe('chooseFormat', () => {
  it.each<[FormatId, string[]]>([
    ['teahorse', ['name', 'price']],
    ['teahorse', ['handle', 'name:en', 'sku', 'price', 'price_tiers']],
    [
      'shopify',
      ['Handle', 'Title', 'Body (HTML)', 'Option1 Name', 'Option1 Value', 'Variant SKU', 'Variant Price', 'Image Src'],
    ],
    ['shopify', ['Handle', 'Title', 'Variant Price']],
    ['woocommerce', ['ID', 'Type', 'SKU', 'Name', 'Published', 'Regular price', 'Categories', 'Parent']],
    ['vendure', ['name   ', ' slug ', 'optionGroups', 'optionValues', 'sku', 'price']],
    ['vendure', ['name:en', 'name:zh_Hans', 'optionGroups', 'optionValues:en', 'price']],
  ])('finds %s by its header %j', (id, header) => {
    expect(chooseFormat('auto', header).id).toBe(id);
  });
});

describe('the WooCommerce format', () => {
  const header = [
    'ID',
    'Type',
    'SKU',
    'Name',
    'Published',
    'Short description',
    'Stock',
    'Weight (kg)',
    'Regular price',
    'Categories',
    'Tags',
    'Images',
    'Parent',
    'Attribute 1 name',
    'Attribute 1 value(s)',
    'Attribute 2 name',
    'Attribute 2 value(s)',
  ];

  it('joins variations to the product that they name by id or SKU, wherever they stand', () => {
    const [hoodie, cup, ...none] = read('auto', [
      header,
      [
        '10',
        'variation',
        'H-R',
        'Hoodie - Red',
        '1',
        '',
        '',
        '',
        '45',
        '',
        '',
        'red.jpg',
        'HOODIE',
        'Color',
        'Red',
        '',
        '',
      ],
      [
        '9',
        'variable',
        'HOODIE',
        'Hoodie',
        '1',
        'Warm\\nand soft',
        '',
        '1.2',
        '',
        'Clothing > Hoodies, Gifts',
        'new, warm',
        'a.jpg, b.jpg',
        '',
        'Color',
        'Blue, Red',
        'Fabric',
        'Cotton\\, Wool',
      ],
      [
        '11',
        'variation, virtual',
        'H-B',
        'Hoodie - Blue',
        '1',
        '',
        '3',
        '',
        '42',
        '',
        '',
        '',
        'id:9',
        'Color',
        'Blue',
        '',
        '',
      ],
      ['12', 'simple', 'CUP', 'Cup', '0', '', '', '', '5', 'Things', '', '', '', '', '', '', ''],
    ]);
    expect(none).toEqual([]);
    expect(texts(hoodie!.name)).toEqual(['Hoodie']);
    expect(texts(hoodie!.summary)).toEqual(['Warm\nand soft']);
    expect(hoodie!.optionNames!.map(texts)).toEqual([['Color']]);
    expect(
      hoodie!.variants.map(({ sku, price, optionValues }) => [sku!.text, price!.text, ...optionValues.map(texts)]),
    ).toEqual([
      ['H-R', '45', ['Red']],
      ['H-B', '42', ['Blue']],
    ]);
    expect(hoodie!.categories![0]!.paths).toEqual([['Clothing', 'Hoodies'], ['Gifts']]);
    expect(hoodie!.attributes!.map(({ name, value }) => [texts(name), texts(value)])).toEqual([
      [['Fabric'], ['Cotton, Wool']],
      [['Tags'], ['new, warm']],
    ]);
    expect(hoodie!.pictures!.names).toEqual(['a.jpg', 'b.jpg', 'red.jpg']);
    expect([cup!.status!.text, cup!.optionNames, cup!.variants.length]).toEqual(['hidden', [], 1]);
  });

  it('complains of a variation whose product is not in the file', () => {
    const [orphan] = read('auto', [
      header,
      ['10', 'variation', 'H-R', 'Hoodie - Red', '1', '', '', '', '45', '', '', '', 'GONE', 'Color', 'Red', '', ''],
    ]);
    expect(orphan!.faults).toMatchObject([
      { row: 2, column: 'Parent', code: 'import_parent_unknown', args: { value: 'GONE' } },
    ]);
  });
});

describe('the Shopify format', () => {
  const header = [
    'Handle',
    'Title',
    'Published',
    'Status',
    'Option1 Name',
    'Option1 Value',
    'Option2 Name',
    'Option2 Value',
    'Variant SKU',
    'Variant Grams',
    'Variant Inventory Tracker',
    'Variant Inventory Qty',
    'Variant Price',
    'Image Src',
    'Image Position',
  ];

  it('makes variants of rows with options or prices, and orders pictures by their position', () => {
    const [shirt] = read('auto', [
      header,
      [
        'shirt',
        'Shirt',
        'true',
        '',
        'Size',
        'S',
        'Colour',
        'Red',
        'S-R',
        '200',
        'shopify',
        '4',
        '10',
        'https://x/b.jpg',
        '2',
      ],
      ['shirt', '', '', '', '', 'S', '', 'Blue', 'S-B', '0', '', '9', '10', 'https://x/a.jpg', '1'],
      ['shirt', '', '', '', '', '', '', '', '', '', '', '', '', 'https://x/c.jpg', '3'],
    ]);
    expect(shirt!.optionNames!.map(texts)).toEqual([['Size'], ['Colour']]);
    expect(shirt!.variants.map(({ sku, stock, weight }) => [sku!.text, stock!.text, weight!.text])).toEqual([
      ['S-R', '4', '200'],
      ['S-B', '', ''],
    ]);
    expect(shirt!.pictures!.names).toEqual(['https://x/a.jpg', 'https://x/b.jpg', 'https://x/c.jpg']);
  });

  it('takes the default title for no options, and unpublished for hidden', () => {
    const [plain, draft] = read('auto', [
      header,
      ['cup', 'Cup', 'false', 'active', 'Title', 'Default Title', '', '', '', '', '', '', '5', '', ''],
      ['pot', 'Pot', 'true', 'draft', 'Title', 'Default Title', '', '', '', '', '', '', '5', '', ''],
    ]);
    expect([plain!.optionNames, plain!.status!.text, draft!.status!.text]).toEqual([[], 'hidden', 'draft']);
  });
});

describe('our own format', () => {
  it('joins rows with one handle wherever they stand, and rows with the same name and options', () => {
    const products = read('auto', [
      ['handle', 'name', 'variant', 'sku'],
      ['a', 'Tea', 'S', '1'],
      ['b', 'Cup', '', '2'],
      ['a', '', 'L', '3'],
      ['', 'Pot', 'S', '4'],
      ['', 'Pot', 'L', '5'],
      ['', 'Pan', '', '6'],
    ]);
    expect(products.map(({ variants }) => variants.map(({ sku }) => sku!.text))).toEqual([
      ['1', '3'],
      ['2'],
      ['4', '5'],
      ['6'],
    ]);
  });

  it('says nothing of the product where a row leaves the name empty', () => {
    const [product] = read('auto', [
      ['sku', 'name', 'port', 'price'],
      ['T-1', '', 'Kunming', '5'],
    ]);
    expect([product!.name, product!.port, product!.variants[0]!.price!.text]).toEqual([undefined, undefined, '5']);
  });

  it('reads the column that is called as ours where two could mean one field', () => {
    const reading = chooseFormat('auto', ['Name', 'Sale price', 'Price']).open(['Name', 'Sale price', 'Price'], {});
    const [group] = reading.group([{ rowNumber: 2, cells: ['Tea', '4', '5'] }]);
    expect([reading.product(group!).variants[0]!.price!.text, reading.unread]).toEqual(['5', ['Sale price']]);
  });

  it('follows parents through a circle without end', () => {
    const products = read('auto', [
      ['id', 'parent_id', 'name', 'price'],
      ['1', '2', 'A', '1'],
      ['2', '1', 'B', '1'],
      ['3', '', 'C', '1'],
      ['4', '9', 'D', '1'],
    ]);
    expect(products.flatMap(({ variants }) => variants).length).toBeGreaterThan(0);
    expect(products.find(({ name }) => name![0]!.text === 'D')!.faults).toMatchObject([
      { code: 'import_parent_unknown' },
    ]);
  });
});
