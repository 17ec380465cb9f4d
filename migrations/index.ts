import { Accounts1700000000001 } from './1700000000001-accounts';
import { Content1700000000002 } from './1700000000002-content';
import { Storefronts1700000000003 } from './1700000000003-storefronts';
import { ThemePackages1700000000004 } from './1700000000004-theme-packages';

/** All migrations, oldest first. The same files run on MariaDB and SQLite. */
export const migrations = [
  Accounts1700000000001,
  Content1700000000002,
  Storefronts1700000000003,
  ThemePackages1700000000004,
];
