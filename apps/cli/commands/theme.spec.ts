import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createProgram, runCall } from '../program';
import type { CommandTools } from '../run-command';
import { installedThemes } from './theme-folder';

/** What commands answer with --json, as far as it is looked at. */
interface CheckDocument {
  findings?: unknown[];
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'theme-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a call with the body of its command, but without the product. */
async function call(...args: string[]) {
  const answers: { document: CheckDocument; lines: readonly string[] }[] = [];
  let printed = '';
  let done = true;
  const tools = {
    answer: (document: CheckDocument, lines: readonly string[]) => answers.push({ document, lines }),
    note: (line: string) => (printed += `${line}\n`),
    signal: AbortSignal.abort(),
  } as unknown as CommandTools;
  const program = createProgram(async (work) => void (done = (await work(tools)) !== false));
  const quiet = (command: typeof program): void => {
    command.configureOutput({ writeOut: (text) => (printed += text), writeErr: (text) => (printed += text) });
    command.commands.forEach(quiet);
  };
  quiet(program);
  const wrong = await runCall(program, args);
  return {
    code: wrong ?? (done ? 0 : 1),
    printed,
    lines: answers[0]?.lines ?? [],
    document: answers[0]?.document,
  };
}

const section = (name: string): string => join(folder, name, 'sections/hero/section.hbs');

describe('teahorse theme new', () => {
  it('makes a theme that passes the check, and says what to do next', async () => {
    const made = await call('theme', 'new', join(folder, 'river'), '--name', 'River', '--sector', 'food');
    expect(made).toMatchObject({ code: 0, document: { name: 'river' } });
    expect(made.lines.join('\n')).toContain('teahorse theme dev');
    expect(JSON.parse(await readFile(join(folder, 'river/theme.json'), 'utf8'))).toMatchObject({
      name: 'river',
      extends: 'base',
      sector: 'food',
    });
    expect(await call('theme', 'check', join(folder, 'river'))).toMatchObject({
      code: 0,
      lines: ['river 0.1.0: 0 fatal, 0 errors, 0 warnings; in order.'],
      document: { ok: true, findings: [] },
    });
  });

  it.each([
    [['river'], 'There is something in it already.'],
    [['River Two'], 'lower-case letters'],
    [['sea', '--sector', 'space'], 'it-services'],
    [['sea', '--extends', 'nothing'], 'nothing called nothing'],
  ])('refuses %j', async ([name = '', ...options], why) => {
    const refused = await call('theme', 'new', join(folder, name), ...options);
    expect(refused).toMatchObject({ code: 2, printed: expect.stringContaining(why) });
  });

  it('takes a folder that is there and empty', async () => {
    await mkdir(join(folder, 'lake'));
    expect(await call('theme', 'new', join(folder, 'lake'))).toMatchObject({ code: 0 });
  });
});

describe('teahorse theme check', () => {
  it('prints each finding with its place and page, counts them, and fails', async () => {
    await call('theme', 'new', join(folder, 'broken'));
    await appendFile(section('broken'), '<p class={{page.x}}>Hello</p>\n{{shout page}}\n');
    const { code, lines, document } = await call('theme', 'check', join(folder, 'broken'));
    const path = relative('', section('broken'));
    const line = (await readFile(section('broken'), 'utf8')).split('\n').length - 2;
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(
        new RegExp(`^${path}:${line}  error  unquoted-attribute  .+\\(docs/themes/rules/unquoted-attribute.md\\)$`),
      ),
      expect.stringMatching(new RegExp(`^${path}:${line}  error  hard-coded-text  `)),
      expect.stringMatching(new RegExp(`^${path}:${line + 1}  fatal  unknown-helper  `)),
      `${join(folder, 'broken')}: 1 fatal, 2 errors, 0 warnings.`,
    ]);
    expect(document).toMatchObject({
      ok: false,
      findings: [{ code: 'TH101', rule: 'unquoted-attribute', line }, {}, {}],
    });
  });

  it('passes with warnings only', async () => {
    await call('theme', 'new', join(folder, 'warned'));
    await writeFile(join(folder, 'warned/snippets/left.hbs'), '{{!-- Accepts: nothing. Usage: {{> left}} --}}');
    const { code, lines } = await call('theme', 'check', join(folder, 'warned'));
    expect({ code, last: lines.at(-1) }).toEqual({
      code: 0,
      last: 'warned 0.1.0: 0 fatal, 0 errors, 1 warning; in order.',
    });
  });

  it('takes what themes share', async () => {
    expect(await call('theme', 'check', join(installedThemes(), 'base'))).toMatchObject({ code: 0 });
  });

  it('says that a file is too large to be a theme’s', async () => {
    await call('theme', 'new', join(folder, 'heavy'));
    await writeFile(join(folder, 'heavy/assets/film.webp'), Buffer.alloc(512 * 1024 + 1));
    const { code, document } = await call('theme', 'check', join(folder, 'heavy'));
    expect({ code, findings: document?.findings }).toEqual({
      code: 1,
      findings: [expect.objectContaining({ rule: 'too-large', file: 'assets/film.webp' })],
    });
  });
});
