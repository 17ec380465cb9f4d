// `npm run audit:pages`: looks at every page of the published demo, prints a table, and ends with 1 when anything is
// violated. `--themes a,b` `--languages en,th` take a part; `--lighthouse-runs N` (3; 0: none) and
// `--lighthouse-languages en` say how much Lighthouse does; `--json` prints one document.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureDebian, ensureInstalled, root, say } from './setup.mjs';

const { values } = parseArgs({
  options: {
    themes: { type: 'string' },
    languages: { type: 'string' },
    'lighthouse-runs': { type: 'string', default: '3' },
    'lighthouse-languages': { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
await ensureInstalled();
await ensureBuilt();
ensureDebian([
  { name: 'chromium', proof: 'chromium' },
  { name: 'default-jre-headless', proof: 'java' },
  { name: 'fonts-noto-core', proof: '/usr/share/fonts/truetype/noto/NotoSansLao-Regular.ttf' },
  { name: 'fonts-noto-cjk', proof: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc' },
]);

const { runAudit } = await load('run-audit');
const { auditTable } = await load('table');
const list = (value) => value?.split(',').filter(Boolean);
const result = await runAudit({
  themes: list(values.themes),
  languages: list(values.languages),
  lighthouseRuns: Number(values['lighthouse-runs']),
  lighthouseLanguages: list(values['lighthouse-languages']),
  log: say,
});
if (values.json) console.log(JSON.stringify(result, null, 2));
else console.log(`${auditTable(result)}\n`);
for (const violation of result.violations) say(violation);
const pages = result.rows.reduce((sum, row) => sum + row.pages, 0);
say(`${pages} pages looked at, ${result.violations.length} violations`);
process.exitCode = result.violations.length === 0 ? 0 : 1;

async function load(name) {
  const module = await import(pathToFileURL(join(root, 'dist/test/audit', `${name}.js`)).href);
  return module.default ?? module;
}
