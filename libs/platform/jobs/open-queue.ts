import type { Config } from '../config';
import type { Logger } from '../observability';
import { BullMqQueue } from './bullmq-queue';
import { InProcessQueue } from './in-process-queue';
import type { JobQueue } from './job';

/** Opens the queue that the configuration names: REDIS_URL, or the one inside the process. */
export async function openQueue(config: Pick<Config, 'redisUrl'>, logger: Logger): Promise<JobQueue> {
  return config.redisUrl ? BullMqQueue.connect(config.redisUrl, logger) : new InProcessQueue(logger);
}
