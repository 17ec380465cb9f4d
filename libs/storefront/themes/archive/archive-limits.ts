/** Bytes of an uploaded archive. */
export const MAX_ARCHIVE_BYTES = 5 * 1024 * 1024;

/** Entries of an archive, folders included. */
export const MAX_ENTRIES = 400;

/** Bytes of all files together. */
export const MAX_UNPACKED_BYTES = 20 * 1024 * 1024;

/** Bytes that come out for each byte that went in. Text with much repetition reaches 30, a bomb 1,000. */
export const MAX_RATIO = 100;

/** Below this size, in bytes, the ratio says nothing: 2 KB of one letter are no bomb. */
export const RATIO_FROM_BYTES = 16 * 1024;

/** Bytes of one template; of another text; of an asset. The engine refuses the same when it compiles. */
export const MAX_BYTES_OF_KIND = { template: 32 * 1024, text: 128 * 1024, asset: 512 * 1024 } as const;
