import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { readThemeFolder, readTheme, compileTheme } from '../engine';
import { lintTheme, lintPages } from '.';
const t = join(__dirname, '../../../templates');
test.each(readdirSync(t))('%s', async (n) => {
  const own = await readThemeFolder(join(t, n));
  const source = n === 'base' ? own : await readTheme(join(t, n));
  const s = performance.now();
  const f = lintTheme(source, own);
  const e = performance.now() - s;
  const f2 = n === 'base' ? [] : lintPages(compileTheme(source));
  process.stdout.write(`\n## ${n} ${e.toFixed()} ms, pages ${(performance.now() - s - e).toFixed()}\n` + [...f, ...f2].map((x) => `${x.file}:${x.line}:${x.column ?? ''} ${x.level} ${x.rule} ${x.message}`).join('\n') + '\n');
});
