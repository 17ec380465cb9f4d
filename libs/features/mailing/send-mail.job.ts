import { defineJob } from '#platform/jobs';

/** Hint that a mail may be due. */
export const sendMail = defineJob<{ mailId: string }>({
  name: 'mailing.sendMail',
  queue: 'mail',
  key: ({ mailId }) => mailId,
});
