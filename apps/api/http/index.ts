export { Answers } from './answers';
export { Creates } from './creates';
export { Edits, entityTag } from './entity-tag';
export * from './pages';
export { fileBody, sheetQuery } from './file-body';
