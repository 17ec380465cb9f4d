import { configureGlobal } from 'fast-check';

/**
 * Property tests draw the same examples in every run, so that a failure belongs to the change that made it.
 * `TEST_SEED=<number>` draws others; try some after a change to what a property speaks of.
 */
configureGlobal({ seed: Number(process.env['TEST_SEED'] ?? 2006) });
