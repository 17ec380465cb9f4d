import { Background } from '#platform/jobs';
import type { DefineCommand } from '../run-command';

/** `teahorse reconcile`: looks for all that lags behind its state and re-queues it. */
export const defineReconcile: DefineCommand = (program, run) => {
  program
    .command('reconcile')
    .description('Look for work that is due and hand it to the queue')
    .action(() =>
      run(async ({ get, answer }) => {
        await get(Background).lookOnce();
        answer({ reconciled: true }, ['What was due is queued.']);
      }),
    );
};
