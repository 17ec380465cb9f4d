import { freshDatabaseUrl, freshRedisUrl } from '#testing';

/** The two ways of running the product. */
export const MODES = ['embedded', 'servers'] as const;

/** One of them. */
export type Mode = (typeof MODES)[number];

/** Environment of an installation in one of the two modes. */
export async function modeEnvironment(mode: Mode): Promise<Record<string, string>> {
  if (mode === 'embedded') return {};
  return { DATABASE_URL: await freshDatabaseUrl(), REDIS_URL: await freshRedisUrl() };
}
