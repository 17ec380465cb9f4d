import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Secrets } from './secrets';

const run = promisify(execFile);
const BUILT = resolve(__dirname, '../../../dist/libs/platform/secrets/secrets.js');

describe('Secrets', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'teahorse-secrets-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('makes a key that only its owner can read, and finds it again', () => {
    const first = Secrets.open(dataDir);
    const folder = join(dataDir, 'secrets');
    expect(readdirSync(folder)).toEqual(['master.key']);
    expect(statSync(join(folder, 'master.key')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(Secrets.open(dataDir).key('audit')).toEqual(first.key('audit'));
  });

  it('names the variable when the data folder cannot be one', () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    expect(() => Secrets.open(file)).toThrow(/DATA_DIR/);
    expect(() => Secrets.open(join(file, 'below'))).toThrow(/DATA_DIR/);
  });

  it('leaves the data folder itself open to the web server', () => {
    const fresh = join(dataDir, 'new', 'data');
    Secrets.open(fresh);
    expect(statSync(fresh).mode & 0o055).toBe(0o055 & ~process.umask());
  });

  it('gives each purpose its own key', () => {
    const secrets = Secrets.open(dataDir);
    expect(secrets.key('audit')).toHaveLength(32);
    expect(secrets.key('audit')).not.toEqual(secrets.key('proof-of-work'));
    expect(secrets.hmac('audit', 'x')).not.toBe(secrets.hmac('proof-of-work', 'x'));
    expect(secrets.hmac('audit', 'x')).toBe(Secrets.open(dataDir).hmac('audit', 'x'));
  });

  it('agrees with processes that start at the same moment', async () => {
    const script = `process.stdout.write(require(${JSON.stringify(BUILT)}).Secrets.open(process.argv[1]).hmac('a', 'b'))`;
    const hmacs = await Promise.all(
      Array.from({ length: 8 }, async () => (await run(process.execPath, ['-e', script, dataDir])).stdout),
    );
    expect(hmacs[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(hmacs).size).toBe(1);
    expect(readdirSync(join(dataDir, 'secrets'))).toEqual(['master.key']);
  });

  it('refuses a broken key rather than replace it: what it encrypted would be lost', () => {
    Secrets.open(dataDir);
    writeFileSync(join(dataDir, 'secrets', 'master.key'), 'c2hvcnQ=');
    expect(() => Secrets.open(dataDir)).toThrow(/restore it from a backup/);
  });
});
