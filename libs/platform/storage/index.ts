export * from './durable-file';
export * from './private-files';
export { TemporaryFilesSweep } from './temporary-files-sweep';
