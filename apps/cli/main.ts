import 'reflect-metadata';
import { createProgram, runCall } from './program';

void runCall(createProgram(), process.argv.slice(2)).then((code) => {
  if (code !== undefined) process.exitCode = code;
});
