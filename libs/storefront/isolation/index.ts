export { closeIsolation, renderIsolated } from './isolated-theme';
