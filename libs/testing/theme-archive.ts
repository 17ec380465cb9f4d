import { resolve } from 'node:path';
import { readThemeFolder } from '#theming';
import { makeZip } from './make-zip';

const TEA_HOUSE = resolve(__dirname, '../../templates/tea-house');

/** What a theme package differs in from Tea House: its name and version, and files replaced or taken away. */
export interface ThemeChanges {
  name?: string;
  version?: string;
  files?: Readonly<Record<string, string | undefined>>;
  /** Changes its theme.json. */
  manifest?: Readonly<Record<string, unknown>>;
}

/** Files of a theme package as an agency would make it: a copy of Tea House, changed. */
export async function themeFiles(changes: ThemeChanges = {}): Promise<Map<string, Uint8Array>> {
  const { name = 'lotus', version = '1.0.0', files = {}, manifest = {} } = changes;
  const own = new Map((await readThemeFolder(TEA_HOUSE)).files);
  const before = JSON.parse(Buffer.from(own.get('theme.json')!).toString()) as Record<string, unknown>;
  own.set('theme.json', Buffer.from(JSON.stringify({ ...before, name, version, ...manifest })));
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) own.delete(path);
    else own.set(path, Buffer.from(text));
  }
  return own;
}

/** The same as a ZIP archive, with the theme's folder in it. */
export async function themeArchive(changes: ThemeChanges = {}): Promise<Buffer> {
  const files = await themeFiles(changes);
  return makeZip(
    [...files].map(([path, bytes]) => ({ name: `theme/${path}`, content: Buffer.from(bytes), method: 0 })),
  );
}
