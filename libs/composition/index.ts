export { CoreModule } from './core.module';
export { runProcess } from './run-process';
