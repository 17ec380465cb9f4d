import type { Locale } from '../locales';

/** Words for one error in every language. `{name}` marks an argument. */
export type Messages = Readonly<Record<Locale, string>>;

/** A row of the error table: the HTTP status it answers with and the safe words for it. */
export interface ErrorDefinition {
  readonly status: number;
  readonly message: Messages;
}

/** Checks a part of the table and keeps its literal types, from which the arguments of each error follow. */
export function defineErrors<const T extends Record<string, ErrorDefinition>>(table: T): T {
  return table;
}
