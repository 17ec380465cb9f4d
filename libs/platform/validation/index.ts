export * from './addresses';
export * from './schemas';
