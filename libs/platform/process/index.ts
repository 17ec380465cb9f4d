export { KillableChild, type KillableChildOptions } from './killable-child';
export { listen } from './listen';
export { runProcess } from './run-process';
