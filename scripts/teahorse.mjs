#!/usr/bin/env node
// The `teahorse` command. In a fresh clone it first installs and builds, with words on stderr only.
import { ensureBuilt, ensureInstalled } from './setup.mjs';

await ensureInstalled();
await ensureBuilt();
await import('../dist/apps/cli/main.js');
