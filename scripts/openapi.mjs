// `npm run openapi`: writes docs/openapi.json, the description of the API, from the code. Nothing listens meanwhile.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, say } from './setup.mjs';

await ensureInstalled();
await ensureBuilt();
await import('reflect-metadata');
const { createApi, OpenApi } = (await import('../dist/apps/api/index.js')).default;
const { readConfig } = (await import('../dist/libs/platform/config/index.js')).default;

const folder = mkdtempSync(join(tmpdir(), 'teahorse-openapi-'));
try {
  const api = await createApi(readConfig({ DATA_DIR: folder }));
  const document = api.get(OpenApi).json();
  await api.close();
  writeFileSync(join(root, 'docs', 'openapi.json'), `${document}\n`);
  say(`docs/openapi.json describes ${Object.keys(JSON.parse(document).paths).length} addresses.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
