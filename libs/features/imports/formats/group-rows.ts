import type { SheetRow } from '#platform/sheets';
import type { RowGroup } from './product-format';

/** What grouping asks of a row. */
interface RowKeys {
  handle(row: SheetRow): string;
  name(row: SheetRow): string;
  hasOptions(row: SheetRow): boolean;
}

/**
 * Rows with one handle are one product, wherever they stand. Without a handle, a row goes on with the product above when
 * it has option values and that product's name or none.
 */
export function groupByHandle(rows: readonly SheetRow[], keys: RowKeys): RowGroup[] {
  const groups: SheetRow[][] = [];
  const byHandle = new Map<string, SheetRow[]>();
  let above: { group: SheetRow[]; name: string } | undefined;
  for (const row of rows) {
    const handle = keys.handle(row);
    const name = keys.name(row);
    const known = handle === '' ? undefined : byHandle.get(handle);
    const goesOn = handle === '' && above && keys.hasOptions(row) && (name === '' || name === above.name);
    if (known) known.push(row);
    else if (goesOn) above!.group.push(row);
    else {
      const group = [row];
      groups.push(group);
      if (handle !== '') byHandle.set(handle, group);
      above = { group, name };
    }
  }
  return groups;
}

/**
 * Rows that name a parent row belong to its product, wherever they stand; a chain of parents counts as one. Rows whose
 * parent is not in the list are products of their own.
 */
export function groupByParent(
  rows: readonly SheetRow[],
  id: (row: SheetRow) => string,
  parent: (row: SheetRow) => string,
): RowGroup[] {
  const byId = new Map<string, SheetRow>();
  for (const row of rows) if (!byId.has(id(row))) byId.set(id(row), row);
  const groups = new Map<SheetRow, SheetRow[]>();
  const rootOf = (row: SheetRow): SheetRow => {
    let root = row;
    // As many steps as a chain can sensibly have: rows may name each other in a circle.
    for (let steps = 0; steps < 10; steps += 1) {
      const above = byId.get(parent(root));
      if (!above || above === root) return root;
      root = above;
    }
    return row;
  };
  for (const row of rows) if (rootOf(row) === row) groups.set(row, [row]);
  for (const row of rows) {
    const root = rootOf(row);
    if (root === row) continue;
    const group = groups.get(root);
    if (group) group.push(row);
    else groups.set(row, [row]);
  }
  return [...groups.values()].sort((a, b) => a[0]!.rowNumber - b[0]!.rowNumber);
}

/** A row that begins a product, and the rows below it until the next. */
export function groupByHead(rows: readonly SheetRow[], isHead: (row: SheetRow) => boolean): RowGroup[] {
  const groups: SheetRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group && !isHead(row)) group.push(row);
    else groups.push([row]);
  }
  return groups;
}
