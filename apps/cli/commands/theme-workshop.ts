import { EventEmitter } from 'node:events';
import { existsSync, type FSWatcher, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { type CheckedTheme, checkThemeFolder, parentFolder } from './theme-folder';

/** How long after a change nothing else may change before the theme is read: editors write in several steps. */
const SETTLE_MS = 60;

/** A theme as it is now. `version` grows with each change. */
export interface ThemeState extends CheckedTheme {
  version: number;
}

/** Watches a theme's folder and what it extends, and checks it anew after each change. Emits `change`. */
export class ThemeWorkshop extends EventEmitter<{ change: [ThemeState] }> {
  private watchers: FSWatcher[] = [];
  private timer: NodeJS.Timeout | undefined;
  private isReading = false;
  private isStale = false;
  private isClosed = false;

  private constructor(
    private readonly folder: string,
    public state: ThemeState,
  ) {
    super();
    // A browser with many tabs open has a listener for each.
    this.setMaxListeners(0);
  }

  /** Reads a theme and begins to watch it. `tell` hears of each state, the first included. */
  static async open(folder: string, tell: (state: ThemeState) => void): Promise<ThemeWorkshop> {
    const workshop = new ThemeWorkshop(folder, { ...(await checkThemeFolder(folder)), version: 1 });
    tell(workshop.state);
    workshop.on('change', tell);
    const parent = parentOf(folder);
    for (const watched of parent ? [folder, parentFolder(folder, parent)] : [folder]) {
      if (!existsSync(watched)) continue;
      const watcher = watch(watched, { recursive: true }, () => workshop.touch());
      // A folder that is moved away ends its watcher; the theme is read again and says what is missing.
      watcher.on('error', () => workshop.touch());
      workshop.watchers.push(watcher);
    }
    return workshop;
  }

  /** Ends watching. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    for (const watcher of this.watchers) watcher.close();
    this.removeAllListeners();
  }

  private touch(): void {
    if (this.isClosed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), SETTLE_MS);
  }

  private async refresh(): Promise<void> {
    this.isStale = true;
    if (this.isReading) return;
    this.isReading = true;
    while (this.isStale) {
      this.isStale = false;
      const checked = await checkThemeFolder(this.folder);
      if (this.isClosed) break;
      this.state = { ...checked, version: this.state.version + 1 };
      this.emit('change', this.state);
    }
    this.isReading = false;
  }
}

function parentOf(folder: string): string | undefined {
  try {
    const { extends: parent } = JSON.parse(readFileSync(join(folder, 'theme.json'), 'utf8')) as { extends?: unknown };
    return typeof parent === 'string' && /^[a-z0-9-]+$/.test(parent) ? parent : undefined;
  } catch {
    return undefined;
  }
}
