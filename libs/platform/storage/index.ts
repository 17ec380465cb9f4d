export * from './durable-file';
export * from './private-files';
