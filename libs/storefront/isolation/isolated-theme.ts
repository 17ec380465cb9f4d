import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError, type ErrorCode } from '#kernel';
import { KillableChild } from '#platform/process';
import type { CompiledTheme, PageType, PageView } from '#theming';
import { confinement } from './confinement';
import type { RenderReply, RenderRequest } from './protocol';

/** Longest that one page may take, in ms. */
const TIME_LIMIT = 2_000;
/** The same for the answer that also starts the process, on a machine that may be busy. */
const START_LIMIT = 10_000;

let child: Promise<KillableChild<RenderRequest, RenderReply>> | undefined;

/**
 * Renders a page of a theme that is not trusted, in the process apart.
 * @throws AppError theme_too_slow when it was killed, and the `theme_…` codes of `render`
 */
export async function renderIsolated(theme: CompiledTheme, type: PageType, view: PageView): Promise<string> {
  const renderer = await (child ??= startChild());
  let reply = await renderer.ask({ hash: theme.hash, type, view });
  // The bytes of assets are for publishing only; a page needs their names.
  const light = { ...theme, assets: theme.assets.map((asset) => ({ ...asset, bytes: new Uint8Array() })) };
  if (reply.kind === 'unknown_theme') reply = await renderer.ask({ hash: theme.hash, theme: light, type, view });
  if (reply.kind === 'html') return reply.html;
  if (reply.kind === 'unknown_theme') throw new AppError('theme_too_slow');
  throw new AppError(reply.code as ErrorCode, reply.args as never);
}

/** Ends the process apart; the next page starts another. */
export async function closeIsolation(): Promise<void> {
  const open = child;
  child = undefined;
  await (await open)?.close();
}

async function startChild(): Promise<KillableChild<RenderRequest, RenderReply>> {
  const root = installation(__dirname);
  return new KillableChild(join(root, 'dist/libs/storefront/isolation/child/main.js'), {
    timeLimit: TIME_LIMIT,
    startLimit: START_LIMIT,
    fork: await confinement(root),
    died: (how) => new AppError('theme_too_slow', {}, { cause: new Error(`the theme's process ${how}`) }),
  });
}

/** The folder of package.json, from the sources and from the built files. */
function installation(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : installation(dirname(folder));
}
