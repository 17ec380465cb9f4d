import './lock-down';
import { AppError } from '#kernel';
import { type CompiledTheme, render } from '#theming';
import type { RenderReply, RenderRequest } from '../protocol';

/** Themes kept: a publish uses one, a preview another. */
const KEPT = 4;
/** A page that makes the process larger than this, in bytes, ends it. */
const MAX_MEMORY = 256 * 1024 * 1024;

const themes = new Map<string, CompiledTheme>();
setInterval(() => {
  if (process.memoryUsage.rss() > MAX_MEMORY) process.exit(1);
}, 50).unref();

process.on('message', (request: RenderRequest) => process.send!(answer(request)));

function answer({ hash, theme, type, view }: RenderRequest): RenderReply {
  if (theme) remember(hash, theme);
  const known = themes.get(hash);
  if (!known) return { kind: 'unknown_theme' };
  try {
    return { kind: 'html', html: render(known, type, view) };
  } catch (error) {
    if (error instanceof AppError) return { kind: 'error', code: error.code, args: { ...error.args } };
    return { kind: 'error', code: 'theme_render_failed', args: { page: type, file: 'theme.json', line: 1 } };
  }
}

function remember(hash: string, theme: CompiledTheme): void {
  themes.set(hash, theme);
  const [oldest] = themes.keys();
  if (themes.size > KEPT && oldest !== undefined) themes.delete(oldest);
}
