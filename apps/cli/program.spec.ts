import { createProgram, runCall } from './program';

describe('the command line', () => {
  /** Runs a call without the product; says whether its command was reached, and what was printed. */
  async function call(...args: string[]) {
    let reached = false;
    let printed = '';
    const program = createProgram(async () => void (reached = true));
    const print = (text: string): void => void (printed += text);
    const quiet = (command: typeof program): void => {
      command.configureOutput({ writeOut: print, writeErr: print });
      command.commands.forEach(quiet);
    };
    quiet(program);
    return { code: await runCall(program, args), reached, printed };
  }

  it.each([
    ['agency', 'create', 'chamber', '--name', 'Chamber', '--country', 'TH', '--locale', 'th'],
    ['user', 'create', 'a@b.example', '--role', 'operator'],
    ['user', 'create', 'a@b.example', '--role', 'owner', '--tenant', 'tea'],
    ['provision', 'chamber', __filename, '--dry-run', '--map', 'Firm=name', '--map', 'A=b=email'],
    ['import', 'products', 'tea', __filename, '--pictures', __dirname, '--format', 'shopify'],
    ['import', 'employees', 'tea', __filename, '--locale', 'zh-Hans'],
    ['publish', 'tea', '--wait'],
    ['publish', '--all', '--json'],
    ['rollback', 'tea', '3'],
    ['doctor'],
  ])('takes %s …', async (...args) => {
    expect(await call(...args)).toEqual({ code: undefined, reached: true, printed: '' });
  });

  it.each([
    [[], 'Usage: teahorse'],
    [['agency'], 'Usage: teahorse agency'],
    [['provison'], 'Did you mean provision?'],
    [['agency', 'create', 'Chamber', '--name', 'x'], 'lower-case letters'],
    [['agency', 'create', 'chamber'], '--name'],
    [['agency', 'create', 'chamber', '--name', 'x', '--country', 'Thailand'], 'Two capital letters'],
    [['user', 'create', 'a@b.example', '--role', 'owner'], 'Give --agency or --tenant'],
    [['user', 'create', 'a@b.example', '--role', 'operator', '--agency', 'x'], 'Give --agency or --tenant'],
    [['user', 'create', 'a@b.example', '--role', 'king', '--agency', 'x'], 'agency_admin'],
    [['provision', 'chamber', '/no/such.csv'], 'There is no such file.'],
    [['provision', 'chamber', __filename, '--map', 'name'], 'header=field'],
    [['import', 'products', 'tea', __filename, '--pictures', __filename], 'There is no such folder.'],
    [['import', 'products', 'tea', __filename, '--format', 'excel'], 'woocommerce'],
    [['publish'], 'Name one site, or give --all.'],
    [['publish', 'tea', '--all'], 'Name one site, or give --all.'],
    [['rollback', 'tea', 'last'], 'known by its number'],
    [['theme', 'check', __dirname], 'There is no theme.json'],
    [['sites', '--agncy', 'x'], 'Did you mean --agency?'],
  ])('refuses %j with 2 and says why', async (args, why) => {
    expect(await call(...args)).toEqual({ code: 2, reached: false, printed: expect.stringContaining(why) });
  });

  it('explains itself and every command', async () => {
    const { code, printed } = await call('--help');
    expect(code).toBeUndefined();
    expect(printed).toContain('Examples:');
    for (const { name } of createProgram().commands.map((command) => ({ name: command.name() }))) {
      expect(printed).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
      expect(await call(name, '--help')).toMatchObject({ code: undefined, reached: false });
    }
  });
});

describe('--json', () => {
  it('prints one document on stdout for a wrong call, too', async () => {
    const written: string[] = [];
    const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const err = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      expect(await runCall(createProgram(), ['--json', 'nope'])).toBe(2);
    } finally {
      out.mockRestore();
      err.mockRestore();
    }
    expect(JSON.parse(written.join(''))).toMatchObject({ error: { code: 'usage' } });
  });
});
