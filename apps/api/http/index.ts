export { Answers, Does } from './answers';
export { Creates } from './creates';
export { Edits, entityTag } from './entity-tag';
export * from './pages';
export { fileBody, sheetQuery, TakesFile } from './file-body';
