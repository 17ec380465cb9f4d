// `npm start`: sets up what is missing and runs the whole product in this process, so that signals and the exit code
// are the product's own.
import { ensureBuilt, ensureInstalled } from './setup.mjs';

await ensureInstalled();
await ensureBuilt();
await import('../dist/apps/standalone/main.js');
