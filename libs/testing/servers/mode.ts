/**
 * Which of the two set-ups integration tests are to run on: `embedded` (SQLite, queue in the process) or `servers`
 * (MariaDB and Redis at TEST_DATABASE_URL and TEST_REDIS_URL). `npm test` runs them once on each.
 */
export function testMode(): 'embedded' | 'servers' {
  return process.env.TEAHORSE_TEST_MODE === 'servers' ? 'servers' : 'embedded';
}

/** A `describe` for what concerns only the servers; counted as skipped in embedded mode. */
export function describeOnServers(name: string, body: () => void): void {
  (testMode() === 'servers' ? describe : describe.skip)(name, body);
}
