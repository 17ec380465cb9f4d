import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { TemporaryFilesSweep } from './temporary-files-sweep';

describe('TemporaryFilesSweep', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'teahorse-sweep-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  const write = (name: string, ageHours: number): string => {
    const path = join(dataDir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'half');
    const then = new Date(Date.now() - ageHours * 3600_000);
    utimesSync(path, then, then);
    return path;
  };

  it('takes away what killed processes left, and neither uploads under way nor files that are whole', async () => {
    const left = [
      write('private/owner/.tmp-1-a', 30),
      write('private/owner/ab/.tmp-2-b', 30),
      write('mail/.tmp-3-c', 30),
    ];
    const kept = [write('private/owner/.tmp-4-d', 1), write('private/owner/ab/abcdef', 30), write('mail/x.eml', 30)];
    await new TemporaryFilesSweep(dataDir).look();
    expect(left.filter((path) => existsSync(path))).toEqual([]);
    expect(kept.filter((path) => !existsSync(path))).toEqual([]);
  });
});
