export * from './contract';
export * from './engine';
export * from './lint';
export * from './samples/sample-views';
export { starterTheme, type StarterChoices } from './starter/starter-theme';
