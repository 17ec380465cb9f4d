export { Background } from './background';
export { defineJob, type JobDefinition, type JobOutcome, type JobPayload, JobQueue, type QueueName } from './job';
export { openQueue } from './open-queue';
export type { DueWork } from './reconciler';
