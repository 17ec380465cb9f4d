import { AppError, type Context, inTenant } from '#kernel';
import type { Releases } from '#storefront/releases';

/** Sites that are published side by side. */
const PARALLEL = 4;

/**
 * Publishes some sites and waits for all of them. Returns what kept those from being published that were not, by tenant;
 * ends early when `signal` aborts, which the caller looks at before it believes the answer.
 */
export async function publishSites(
  releases: Pick<Releases, 'publish'>,
  ctx: Context,
  tenantIds: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, AppError>> {
  const failures = new Map<string, AppError>();
  const waiting = [...tenantIds];
  const worker = async (): Promise<void> => {
    for (let tenantId = waiting.shift(); tenantId && !signal.aborted; tenantId = waiting.shift()) {
      try {
        await releases.publish(inTenant(ctx, tenantId), signal);
      } catch (error) {
        failures.set(
          tenantId,
          error instanceof AppError ? error : new AppError('publish_failed', {}, { cause: error }),
        );
      }
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return failures;
}
