// What every command of this repository needs before its own work, without any dependency of its own: it runs before
// the first install. Commands import it from here.
export { ensureBuilt } from './setup/build.mjs';
export { ensureDebian } from './setup/debian.mjs';
export { ensureInstalled } from './setup/install.mjs';
export { fail, root, say } from './setup/common.mjs';
