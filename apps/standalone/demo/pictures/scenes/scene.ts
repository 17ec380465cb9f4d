import type { Canvas } from '../canvas';
import type { Random } from '../random';
import type { Studio } from '../studio';

/** What a scene has at hand besides the canvas. */
export interface Brief {
  random: Random;
  studio: Studio;
  variant: string | undefined;
  /** The palette's colour at an index, or the scene's own. */
  color(index: number, own: string): string;
  /** The whole palette, or the scene's own. */
  colors(own: readonly string[]): readonly string[];
  seed: number;
}

/**
 * A scene. `still` is drawn around the point (0, 0) on the tenant's table, up to about 450 units to each side and
 * 650 up; `full` fills the canvas itself and is laid over nothing.
 */
export interface Scene {
  stage: 'still' | 'full';
  draw(c: Canvas, brief: Brief): void;
}

/** A scene on the tenant's table. */
export function still(draw: Scene['draw']): Scene {
  return { stage: 'still', draw };
}

/** A scene that is its own world. */
export function full(draw: Scene['draw']): Scene {
  return { stage: 'full', draw };
}
