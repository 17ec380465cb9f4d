import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Pages in one run of the validator: it keeps them all in memory. */
const BATCH = 400;

/**
 * Errors that the W3C's validator (vnu) finds, by page; pages without any are left out. Needs Java.
 * @throws Error when it can't run
 */
export async function validateHtml(pages: ReadonlyMap<string, string>): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const all = [...pages];
  for (let start = 0; start < all.length; start += BATCH) {
    const folder = mkdtempSync(join(tmpdir(), 'teahorse-html-'));
    try {
      const names = all.slice(start, start + BATCH).map(([page, html], index) => {
        const file = join(folder, `${index}.html`);
        writeFileSync(file, html);
        return { page, file };
      });
      for (const { url, message, lastLine } of await validator(folder)) {
        const { page } = names.find(({ file }) => url.endsWith(file))!;
        found.set(page, [...(found.get(page) ?? []), `line ${lastLine ?? '?'}: ${message}`]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return found;
}

interface Message {
  url: string;
  message: string;
  lastLine?: number;
}

async function validator(folder: string): Promise<Message[]> {
  const jar = require.resolve('vnu-jar/build/dist/vnu.jar');
  const child = spawn('java', ['-Xss4m', '-jar', jar, '--errors-only', '--format', 'json', '--skip-non-html', folder]);
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stdout.resume();
  await once(child, 'close');
  const { messages } = JSON.parse(output) as { messages: Message[] };
  return messages;
}
