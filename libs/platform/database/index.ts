export * from './bulk';
export * from './columns';
export { Database, type Dialect, type SchemaParts, type Transaction } from './database';
export * from './leases';
export { openDatabase } from './open-database';
