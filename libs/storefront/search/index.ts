export { findEntries, MAX_QUERY, type ReadyEntry, readyEntries } from './find-entries';
export { type IndexedText, type IndexEntry, indexFile, indexFiles, type IndexPart, KINDS } from './index-file';
