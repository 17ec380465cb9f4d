import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

/** Entity column decorators that mean the same on both databases. The migrations' twins are in migrations/schema.ts. */

/** Primary key of its own: a UUIDv7. */
export const IdColumn = (): PropertyDecorator => PrimaryColumn({ type: 'varchar', length: 36 });

/** First half of the primary key of every tenant-owned table, so that a tenant's rows lie together. */
export const TenantIdColumn = (): PropertyDecorator =>
  PrimaryColumn({ type: 'varchar', length: 36, name: 'tenant_id' });

/** Reference to another row. */
export const RefColumn = (name: string, options: { nullable?: boolean } = {}): PropertyDecorator =>
  Column({ type: 'varchar', length: 36, name, ...options });

/** Short text; compare it as bytes (codes, slugs) or as text by the migration's choice of collation. */
export const TextColumn = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'varchar', name, ...options });

/** A JSON value. Stored as text on both databases. */
export const JsonColumn = (name: string, options: { nullable?: boolean } = {}): PropertyDecorator =>
  Column({ type: 'simple-json', name, ...options });

/** Long text. */
export const LongTextColumn = (name: string, options: { nullable?: boolean } = {}): PropertyDecorator =>
  Column({ type: 'text', name, ...options });

/** A moment in UTC with milliseconds, set in code: the databases' own defaults have whole seconds. */
export const TimeColumn = (name: string, options: { nullable?: boolean } = {}): PropertyDecorator =>
  Column({ type: 'datetime', precision: 3, name, ...options });

/** A whole number of up to 2^53. */
export const NumberColumn = (name: string, options: { nullable?: boolean } = {}): PropertyDecorator =>
  Column({
    type: 'bigint',
    name,
    ...options,
    transformer: {
      to: (value: unknown) => value,
      from: (value: string | null) => (value === null ? null : Number(value)),
    },
  });

/** Yes or no. */
export const FlagColumn = (name: string): PropertyDecorator => Column({ type: 'boolean', name });
