export * from './contract';
export * from './engine';
