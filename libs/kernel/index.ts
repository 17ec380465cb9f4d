export * from './context';
export * from './errors/app-error';
export { defineErrors, type ErrorDefinition, type Messages } from './errors/define';
export { ERRORS } from './errors/table';
export * from './ids';
export * from './locales';
export * from './localized-text';
export { escapeMarkup } from './markup';
export * from './money';
