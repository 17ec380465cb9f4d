import { join } from 'node:path';
import { isLocale } from '#kernel';
import type { Body, BodyCache } from './body-cache';

/** What a path of a site leads to. */
export type Found =
  | { kind: 'file'; body: Body; file: string; status: 200 | 404 | 410 }
  | { kind: 'moved'; path: string }
  | { kind: 'nothing' };

/** Files of a release that are no pages: they are asked for by what they stand for. */
const HIDDEN = /(^|\/)(404|410)(\.html)?$|^redirects\.json$|\.(gz|br)$|(^|\/)\./;

/** Finds what a decoded path leads to in a release: a file, its one right address, where it has moved, or a 404 page. */
export async function findPage(bodies: BodyCache, release: string, path: string): Promise<Found> {
  const name = path.slice(1);
  if (!HIDDEN.test(name)) {
    const right = rightAddress(path);
    const file = right === path ? await firstFile(bodies, release, candidates(name)) : undefined;
    if (file) return { kind: 'file', status: 200, ...file };
    if (right !== path && (await firstFile(bodies, release, candidates(right.slice(1))))) {
      return { kind: 'moved', path: encodeURI(right) };
    }
  }
  const moved = await movedPath(bodies, release, path);
  if (moved) return { kind: 'moved', path: moved };
  return notFound(bodies, release, name);
}

/** The files that an address may mean, as a web server's `try_files $uri $uri.html $uri/index.html` has it. */
function candidates(name: string): string[] {
  if (name === '' || name.endsWith('/')) return [`${name}index.html`];
  return [...(name.endsWith('.html') ? [] : [name]), `${name}.html`];
}

/** The one address of a page: without ending, with a slash at the end for a language's home only. */
function rightAddress(path: string): string {
  const bare = path.replace(/(\/index)?\.html$/, '').replace(/\/+$/, '');
  if (bare === '' || bare === '/index') return '/';
  return isLocale(bare.slice(1)) ? `${bare}/` : bare;
}

async function firstFile(
  bodies: BodyCache,
  release: string,
  files: readonly string[],
): Promise<{ body: Body; file: string } | undefined> {
  for (const file of files) {
    const body = await bodies.get(join(release, file));
    if (body) return { body, file };
  }
  return undefined;
}

const redirectsOf = new WeakMap<Body, Record<string, string>>();

async function movedPath(bodies: BodyCache, release: string, path: string): Promise<string | undefined> {
  const body = await bodies.get(join(release, 'redirects.json'));
  if (!body?.bytes) return undefined;
  let redirects = redirectsOf.get(body);
  if (!redirects) {
    redirects = Object.assign(Object.create(null), JSON.parse(body.bytes.toString('utf8'))) as Record<string, string>;
    redirectsOf.set(body, redirects);
  }
  const [, first = ''] = path.split('/');
  const prefix = isLocale(first) ? `/${first}` : '';
  const target = redirects[path.slice(prefix.length).replace(/\/+$/, '')];
  return target === undefined ? undefined : prefix + target;
}

async function notFound(bodies: BodyCache, release: string, name: string): Promise<Found> {
  const gone = await firstFile(bodies, release, ['410.html']);
  if (gone) return { kind: 'file', status: 410, ...gone };
  const [first = ''] = name.split('/');
  const page = await firstFile(bodies, release, [...(isLocale(first) ? [`${first}/404.html`] : []), '404.html']);
  return page ? { kind: 'file', status: 404, ...page } : { kind: 'nothing' };
}
