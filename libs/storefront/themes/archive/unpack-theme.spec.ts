import { makeZip, type ZipEntry } from '#testing';
import { unpackTheme } from './unpack-theme';

const THEME: ZipEntry = { name: 'theme.json', content: '{}' };
const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex');
const LINK = 0o120777;

const refusal = async (entries: readonly ZipEntry[] | Buffer): Promise<string> => {
  try {
    await unpackTheme(Buffer.isBuffer(entries) ? entries : makeZip(entries));
    return 'taken';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

describe('an archive of a theme', () => {
  it('gives its files, with or without a folder around them', async () => {
    const files = [
      THEME,
      { name: 'assets/a.png', content: PNG, method: 0 },
      { name: 'styles/base.css', content: 'a{}' },
    ];
    const plain = await unpackTheme(makeZip(files));
    expect([...plain.files].map(([path, bytes]) => [path, bytes.length])).toEqual([
      ['theme.json', 2],
      ['assets/a.png', 10],
      ['styles/base.css', 3],
    ]);
    const inFolder = files.map((file) => ({ ...file, name: `Ốc đảo 2.0/${String(file.name)}` }));
    const folder = { name: 'Ốc đảo 2.0/', mode: 0o040755, dos: 0x10, method: 0 };
    expect((await unpackTheme(makeZip([folder, ...inFolder]))).files).toEqual(plain.files);
  });

  it.each<[what: string, entry: ZipEntry]>([
    ['a path that climbs out', { name: '../theme.json' }],
    ['a path that climbs out further down', { name: 'assets/../../etc/passwd' }],
    ['an absolute path', { name: '/etc/passwd' }],
    ['a drive letter', { name: 'C:/windows/a.css' }],
    ['a backslash', { name: 'styles\\base.css' }],
    ['a path that climbs out by backslashes', { name: '..\\..\\theme.json' }],
    ['a NUL', { name: 'styles/base.css\0.hbs' }],
    ['a name turned around', { name: 'styles/\u202esse.css' }],
    ['a name that is not UTF-8', { name: Buffer.from('styles/\xff.css', 'latin1') }],
    ['an empty part', { name: 'styles//base.css' }],
    ['the folder itself', { name: './styles/base.css' }],
    ['an empty name', { name: '' }],
    ['a very long name', { name: `styles/${'a'.repeat(300)}.css` }],
    ['a symbolic link', { name: 'styles/base.css', mode: LINK, content: '/etc/passwd' }],
    ['a link for a folder', { name: 'styles/', mode: LINK }],
    ['a device', { name: 'styles/base.css', mode: 0o020666 }],
    ['a named pipe', { name: 'styles/base.css', mode: 0o010666 }],
    ['a reparse point of Windows', { name: 'styles/base.css', mode: 0, dos: 0x400 }],
    ['a folder that is called a file', { name: 'styles/base.css', mode: 0, dos: 0x10 }],
    ['a folder with content', { name: 'styles/', mode: 0o040755, content: 'x' }],
    ['an encrypted file', { name: 'styles/base.css', flags: 0x801 }],
    ['a way of packing that we have not', { name: 'styles/base.css', method: 12 }],
    ['the same name twice', { name: 'theme.json', content: '{"name":"other"}' }],
    ['the same name in capitals', { name: 'THEME.JSON' }],
    ['the same name in wide letters', { name: 'ｔheme.json' }],
    ['an archive that is called a picture', { name: 'assets/a.png', content: makeZip([THEME]) }],
    ['an archive that is called a drawing', { name: 'assets/a.svg', content: makeZip([THEME]) }],
    ['a program that is called a style sheet', { name: 'styles/base.css', content: '\x7fELF\x00\x01' }],
  ])('is refused for %s', async (_what, entry) => {
    expect(await refusal([THEME, entry])).toBe('theme_archive_entry');
  });

  it.each<[what: string, name: string]>([
    ['an archive', 'more.zip'],
    ['a page in HTML', 'index.html'],
    ['a hidden file', '.htaccess'],
    ['what a Mac adds', '__MACOSX/._theme.json'],
    ['a page type that there is not', 'pages/checkout.json'],
    ['a language that there is not', 'locales/fr.json'],
    ['a prototype', '__proto__/theme.json'],
    ['a folder in a folder', 'sections/a/b/section.hbs'],
    ['a program', 'assets/run.wasm'],
  ])('is refused for %s, by name', async (_what, name) => {
    await expect(unpackTheme(makeZip([THEME, { name, content: 'x' }]))).rejects.toMatchObject({
      code: 'theme_archive_unknown',
      args: { names: name },
    });
  });

  it('is refused when it unpacks to more than it may, whatever it says of itself', async () => {
    const zeros = 'a'.repeat(2_000_000);
    expect(await refusal([THEME, { name: 'styles/base.css', content: zeros }])).toBe('theme_archive_too_large');
    expect(await refusal([THEME, { name: 'assets/a.svg', content: 'a'.repeat(500_000) }])).toBe(
      'theme_archive_too_large',
    );
    expect(await refusal([THEME, { name: 'snippets/a.hbs', content: 'ab12'.repeat(8_200) }])).toBe(
      'theme_archive_too_large',
    );
    // It says that it is small: what comes out is counted.
    expect(await refusal([THEME, { name: 'styles/base.css', content: zeros, size: 10 }])).toBe('theme_archive_invalid');
    const many = Array.from({ length: 400 }, (_, index) => ({ name: `styles/a${index}.css`, content: 'a{}' }));
    expect(await refusal([THEME, ...many])).toBe('theme_archive_too_large');
    expect(await refusal(many.slice(0, 399).concat({ name: 'theme.json', content: '{}' }))).toBe('taken');
    expect(await refusal(Buffer.alloc(6 * 1024 * 1024))).toBe('theme_archive_too_large');
  });

  it('is refused when all files together are too much', async () => {
    const bytes = Buffer.alloc(500 * 1024, 0x61);
    for (let at = 0; at < bytes.length; at += 64) bytes.writeUInt32LE(0x30303030 + (at % 7), at);
    const files = Array.from({ length: 45 }, (_, index) => ({ name: `assets/a${index}.svg`, content: bytes }));
    expect(await refusal([THEME, ...files])).toBe('theme_archive_too_large');
  });

  it('is refused when it is damaged or none', async () => {
    const whole = makeZip([THEME, { name: 'styles/base.css', content: 'a{}' }]);
    expect(await refusal(Buffer.from('not an archive'))).toBe('theme_archive_invalid');
    expect(await refusal(Buffer.alloc(0))).toBe('theme_archive_invalid');
    expect(await refusal(whole.subarray(0, whole.length - 30))).toBe('theme_archive_invalid');
    expect(await refusal([THEME, { name: 'styles/base.css', content: 'a{}', crc: 1 }])).toBe('theme_archive_invalid');
    expect(await refusal([THEME, { name: 'styles/base.css', flags: 0x841 }])).toBe('theme_archive_invalid');
    expect(await refusal([{ name: 'styles/base.css', content: 'a{}' }])).toBe('theme_file_missing');
    expect(await refusal([])).toBe('theme_file_missing');
  });
});
