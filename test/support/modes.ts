import { freshDatabaseUrl, freshRedisUrl } from '#testing';

/** Environment of an installation in one of the two modes. */
export async function modeEnvironment(mode: 'embedded' | 'servers'): Promise<Record<string, string>> {
  if (mode === 'embedded') return {};
  return { DATABASE_URL: await freshDatabaseUrl(), REDIS_URL: await freshRedisUrl() };
}
