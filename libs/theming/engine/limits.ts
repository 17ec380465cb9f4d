/** Bytes of one template. 64 KB of nested blocks took the parser 4 s and 320 KB took it 340 s. */
export const MAX_TEMPLATE_BYTES = 32 * 1024;

/** Bytes of all templates of a theme together, ten times what a rich theme has: 11 MB took the parser 55 s. */
export const MAX_TEMPLATES_BYTES = 512 * 1024;

/** Bytes of any other file of a theme that is not an asset. */
export const MAX_TEXT_BYTES = 128 * 1024;

/** Bytes of one asset. */
export const MAX_ASSET_BYTES = 512 * 1024;

/** Files in a theme. */
export const MAX_FILES = 400;

/** Blocks inside blocks in one template, snippets inside snippets, and objects inside objects in a view. */
export const MAX_DEPTH = 32;

/** Characters of one page. */
export const MAX_OUTPUT = 2 * 1024 * 1024;

/** Turns of all loops of one page together: loops inside loops multiply without printing anything. */
export const MAX_TURNS = 50_000;
