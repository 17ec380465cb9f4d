import { type QueryRunner, Table, type TableColumnOptions } from 'typeorm';

/**
 * Column kinds that mean the same on MariaDB and SQLite, for migrations by TypeORM's Table API. Identifiers, codes and
 * tokens compare as bytes on both (SQLite's default; a binary collation on MariaDB), texts of people by Unicode.
 */
export function columnKinds(runner: QueryRunner) {
  const mariadb = runner.dataSource.options.type === 'mariadb';
  const binary = mariadb ? { charset: 'utf8mb4', collation: 'utf8mb4_bin' } : {};
  const ascii = mariadb ? { charset: 'ascii', collation: 'ascii_bin' } : {};
  const unicode = mariadb ? { charset: 'utf8mb4', collation: 'utf8mb4_unicode_ci' } : {};
  const make =
    (options: Omit<TableColumnOptions, 'name'>) =>
    (name: string, nullable: 'null' | undefined = undefined): TableColumnOptions => ({
      ...options,
      name,
      isNullable: nullable === 'null',
    });
  return {
    id: make({ type: 'varchar', length: '36', ...ascii }),
    code: (length: number) => make({ type: 'varchar', length: String(length), ...binary }),
    text: (length: number) => make({ type: 'varchar', length: String(length), ...unicode }),
    longText: make({ type: mariadb ? 'longtext' : 'text', ...unicode }),
    json: make({ type: mariadb ? 'longtext' : 'text', ...binary }),
    time: make(mariadb ? { type: 'datetime', precision: 3 } : { type: 'datetime' }),
    number: make({ type: 'bigint' }),
    int: make({ type: 'int' }),
    flag: make({ type: mariadb ? 'tinyint' : 'boolean' }),
  };
}

/** A reference to another table; composite ones start with the tenant. */
interface Reference {
  columns: string[];
  to: string;
  /** Default: `tenant_id` as it is, and `id` for the other. */
  target?: string[];
  onDelete?: 'CASCADE' | 'NO ACTION';
}

/** Keys of a table. */
interface Keys {
  primary: string[];
  unique?: string[][];
  index?: string[][];
  references?: Reference[];
}

/** Creates a table with its keys. Key names follow from table and columns, so that both databases have the same. */
export async function createTable(
  runner: QueryRunner,
  name: string,
  columns: TableColumnOptions[],
  keys: Keys,
): Promise<void> {
  const key = (prefix: string, parts: string[]): string => `${prefix}_${name}_${parts.join('_')}`.slice(0, 64);
  await runner.createTable(
    new Table({
      name,
      columns: columns.map((column) => ({ ...column, isPrimary: keys.primary.includes(column.name) })),
      indices: [
        ...(keys.unique ?? []).map((parts) => ({ name: key('uq', parts), columnNames: parts, isUnique: true })),
        ...(keys.index ?? []).map((parts) => ({ name: key('ix', parts), columnNames: parts })),
      ],
      foreignKeys: (keys.references ?? []).map((reference) => ({
        name: key('fk', reference.columns),
        columnNames: reference.columns,
        referencedTableName: reference.to,
        referencedColumnNames:
          reference.target ?? reference.columns.map((column) => (column === 'tenant_id' ? column : 'id')),
        onDelete: reference.onDelete ?? 'NO ACTION',
      })),
    }),
  );
}

/** Reference of a tenant-owned table to its tenant. */
export const toTenant: Reference = { columns: ['tenant_id'], to: 'tenants', target: ['id'] };
