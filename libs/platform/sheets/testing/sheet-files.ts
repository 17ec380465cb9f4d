import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AppError } from '#kernel';
import { openSheet, type OpenSheet, type OpenSheetOptions } from '../open-sheet';
import type { SheetRow } from '../sheet-row';

const ROOT = resolve(__dirname, '../../../..');

/** A folder of test files that goes away with `remove`. */
export class SheetFiles {
  private readonly folder = mkdtempSync(join(tmpdir(), 'sheets-'));

  constructor() {
    requireFreshBuild();
  }

  /** Writes a file and gives its path. */
  write(name: string, content: string | Buffer): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  /** Opens a file of this content and reads it to the end. */
  async read(content: string | Buffer, options?: OpenSheetOptions): Promise<OpenSheet & { read: SheetRow[] }> {
    const sheet = await openSheet(this.write('sheet', content), options);
    const read: SheetRow[] = [];
    for await (const row of sheet.rows) read.push(row);
    return { ...sheet, read };
  }

  /** The error that this content ends with, wherever in the file it shows. */
  async fault(content: string | Buffer, options?: OpenSheetOptions): Promise<AppError> {
    const error = await this.read(content, options).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof AppError)) throw new Error(`expected an AppError, got ${String(error)}`);
    return error;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The children of these tests are the built files: a stale build would test yesterday's code. */
function requireFreshBuild(): void {
  const source = resolve(__dirname, '..');
  const built = join(ROOT, 'dist/libs/platform/sheets');
  for (const name of readdirSync(source, { recursive: true }) as string[]) {
    if (!/\.ts$/.test(name) || /\.(?:spec|itest)\.ts$|^testing/.test(name)) continue;
    const output = join(built, name.replace(/\.ts$/, '.js'));
    if (!existsSync(output) || statSync(output).mtimeMs < statSync(join(source, name)).mtimeMs) {
      throw new Error(`${name} is newer than dist: run npm run build`);
    }
  }
}
