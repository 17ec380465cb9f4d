import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type CompiledTheme, compileTheme, loadTheme, type PageView, readThemeFolder, inherit } from '#theming';
import { closeIsolation, renderIsolated } from '.';

const templates = join(__dirname, '../../../templates');

/** A theme whose compiled code is an attacker's, as if every check before had failed. */
function hostile(theme: CompiledTheme, body: string): CompiledTheme {
  const code = `{"compiler":[8,">= 4.3.0"],"main":function(){ ${body} },"useData":true}`;
  const layouts = { default: { ...theme.layouts.default!, code } };
  return { ...theme, layouts, hash: `${theme.hash}${body.length}${Math.random()}` };
}

const view = {
  site: {
    siteName: { text: 'Shop' },
    locale: 'en',
    dir: 'ltr',
    homeUrl: '/',
    languages: [],
    menu: [],
    footerMenu: [],
    theme: {},
  },
  page: { meta: {} },
} as unknown as PageView;

describe('a theme that is not trusted', () => {
  let theme: CompiledTheme;
  let server: Server;
  let calls = 0;

  beforeAll(async () => {
    theme = await loadTheme(join(templates, 'tea-house'));
    server = createServer((_, response) => {
      calls += 1;
      response.end('secret');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await closeIsolation();
    server.close();
  });

  const attack = (body: string): Promise<string> => renderIsolated(hostile(theme, body), 'not-found', view);
  const expression = (code: string): Promise<string> =>
    attack(`try { return 'got ' + (${code}); } catch (error) { return 'refused'; }`);

  it('renders in the process apart what it renders here', async () => {
    expect(await attack("return '<p>hello</p>'")).toBe('<p>hello</p>');
  });

  it('sees no environment, no program to start and no way to load one', async () => {
    expect(await expression('JSON.stringify(Object.keys(process.env).filter((k) => k !== "NODE_CHANNEL_FD"))')).toMatch(
      /^got \[("NODE_[A-Z_]+",?)*\]$/,
    );
    for (const name of ['child_process', 'worker_threads', 'net', 'node:http', 'vm']) {
      expect(await expression(`process.mainModule.require('${name}')`)).toBe('refused');
    }
    expect(await expression("process.getBuiltinModule('net')")).toBe('refused');
    expect(await expression("process.binding('spawn_sync')")).toBe('refused');
  });

  it('reads and writes no file but the program itself', async () => {
    const read = (path: string): string => `process.mainModule.require('fs').readFileSync('${path}', 'utf8').length`;
    expect(await expression(read('/etc/passwd'))).toBe('refused');
    expect(await expression(read(join(templates, '../README.md')))).toBe('refused');
    expect(await expression("process.mainModule.require('fs').writeFileSync('/tmp/out', 'x')")).toBe('refused');
  });

  it('reaches no network', async () => {
    const { port } = server.address() as AddressInfo;
    expect(await expression(`typeof fetch`)).toBe('got undefined');
    expect(await expression(`process.mainModule.require('http').get('http://127.0.0.1:${port}/')`)).toBe('refused');
    expect(calls).toBe(0);
  });

  it('is killed when a page takes too long or too much memory, and the next page works', async () => {
    await expect(attack('for (;;);')).rejects.toMatchObject({ code: 'theme_too_slow' });
    expect(await attack("return 'well'")).toBe('well');
    await expect(attack('const a = []; for (;;) a.push(new Array(1e6).fill(1));')).rejects.toMatchObject({
      code: 'theme_too_slow',
    });
    expect(await attack("return 'well again'")).toBe('well again');
  }, 60_000);

  it('is told where its mistake is', async () => {
    const source = await readThemeFolder(join(templates, 'tea-house'));
    const files = new Map(source.files);
    files.set('sections/hero/section.hbs', Buffer.from('\n<h1>{{text page.nothing}}</h1>'));
    const broken = compileTheme(await inherit({ files }, () => readThemeFolder(join(templates, 'base'))));
    await expect(renderIsolated(broken, 'home', view)).rejects.toMatchObject({
      code: 'theme_render_failed',
      args: { file: 'sections/hero/section.hbs', line: 2 },
    });
  });
});
