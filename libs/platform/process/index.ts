export { listen } from './listen';
export { runProcess } from './run-process';
