export * from './bulk';
export * from './columns';
export { Database, type Dialect, type Transaction } from './database';
export * from './leases';
export { openDatabase, type SchemaParts } from './open-database';
