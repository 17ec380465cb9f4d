export { isPlainAddress } from './address';
export { MailRow } from './entities';
export { MailingModule } from './mailing.module';
export { Outbox, type OutgoingMail } from './outbox';
export { sendMail } from './send-mail.job';
