import { createHash } from 'node:crypto';

/** A file that was made for the release: hash of its content and its size in bytes. */
export interface FileEntry {
  hash: string;
  bytes: number;
}

/** A page: what it read, and the pictures and documents it refers to. */
export interface PageEntry extends FileEntry {
  keys: string[];
  files: string[];
}

/** What a release is made of and from; kept beside it, so that the next one can share what has not changed. */
export interface Manifest {
  /** Grows when its meaning changes; another one's release is no base to build on. */
  format: typeof MANIFEST_FORMAT;
  number: number;
  /** Content of this version is in it. */
  contentVersion: number;
  /** When the content was read (ISO 8601): decides which dates have passed since. */
  moment: string;
  /** Modification time of its new files, in s. Grows with each release: nginx's ETag is this and the size. */
  mtime: number;
  theme: { name: string; version: string; hash: string };
  /** Hash of what stands on every page. */
  shell: string;
  /** The firm is suspended or gone, and only says so. */
  withdrawn: boolean;
  kind: 'full' | 'incremental';
  rendered: number;
  durationMs: number;
  /** By file. */
  pages: Record<string, PageEntry>;
  /** Sitemaps, robots.txt, redirects.json, the theme's assets; by file. */
  others: Record<string, FileEntry>;
}

/** Raise it when pages are made otherwise from the same content: all sites are then rendered anew when they change. */
export const MANIFEST_FORMAT = 2;

/** The entry for a file's bytes. */
export function fileEntry(bytes: Buffer): FileEntry {
  return { hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 27), bytes: bytes.length };
}

/** Pictures and documents of all pages, each once. */
export function referredFiles(manifest: Pick<Manifest, 'pages'>): Set<string> {
  return new Set(Object.values(manifest.pages).flatMap(({ files }) => files));
}

/** Bytes of all files that were made for it, uncompressed. */
export function totalBytes({ pages, others }: Manifest): number {
  return [...Object.values(pages), ...Object.values(others)].reduce((sum, { bytes }) => sum + bytes, 0);
}
