import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeVariables, readConfig, siteUrl } from './config';

describe('readConfig', () => {
  it('starts embedded, without a server, when nothing is set', () => {
    expect(readConfig({})).toMatchObject({
      port: 8080,
      databaseUrl: undefined,
      redisUrl: undefined,
      smtpUrl: undefined,
      demo: true,
      publicUrl: 'http://localhost:8080',
      sitesDomain: 'localhost',
      roles: ['api', 'worker', 'edge'],
    });
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['DATABASE_URL', 'postgres://localhost/x'],
    ['REDIS_URL', 'localhost:6379'],
    ['SITES_DOMAIN', 'sites.example.com/x'],
    ['PUBLIC_URL', 'example.com'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['SMTP_URL', 'mail.example.com'],
    ['MAIL_FROM', 'x'],
    ['DEMO', 'maybe'],
    ['ROLES', 'api,cook'],
    ['TRUSTED_PROXIES', '-1'],
    ['LOG_LEVEL', 'loud'],
  ])('names %s when it is %j, and says what it is for', (name, value) => {
    const purpose = describeVariables().find((variable) => variable.name === name)!.description;
    expect(() => readConfig({ [name]: value })).toThrow(`  ${name}: `);
    expect(() => readConfig({ [name]: value })).toThrow(`(${purpose})`);
  });

  it('names every wrong variable at once', () => {
    expect(() => readConfig({ PORT: 'x', DEMO: 'y', LOG_LEVEL: 'z' })).toThrow(
      /PORT: .*\n {2}DEMO: .*\n {2}LOG_LEVEL: /,
    );
  });

  it('takes an empty variable for an unset one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', PUBLIC_URL: '' }).port).toBe(8080);
  });

  it('gives the sites the scheme and port of the public address', () => {
    const config = readConfig({ PUBLIC_URL: 'https://console.example.com:8443/' });
    expect(config.publicUrl).toBe('https://console.example.com:8443');
    expect(siteUrl(config, 'tea.example.org')).toBe('https://tea.example.org:8443');
    expect(siteUrl(readConfig({ PUBLIC_URL: 'https://console.example.com' }), 'a.b')).toBe('https://a.b');
    expect(siteUrl(readConfig({ PORT: '9000' }), 'tea.localhost')).toBe('http://tea.localhost:9000');
  });
});

describe('describeVariables', () => {
  it('has a description for every variable', () => {
    for (const { name, description } of describeVariables())
      expect({ name, description }).toEqual({ name, description: expect.stringMatching(/\w{3}/) });
    expect(describeVariables().find(({ name }) => name === 'PORT')!.default).toBe('8080');
  });

  it("has every variable in the operator's guide, and no other", () => {
    const guide = readFileSync(join(__dirname, '../../../docs/operate/README.md'), 'utf8');
    const table = guide.slice(guide.indexOf('## Variables'), guide.indexOf('\n## ', guide.indexOf('## Variables') + 1));
    const rows = table.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    expect(named.sort()).toEqual(
      describeVariables()
        .map(({ name }) => name)
        .sort(),
    );
  });
});
