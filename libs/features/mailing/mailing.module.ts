import { Module } from '@nestjs/common';
import { MailSender } from './mail-sender';
import { Outbox } from './outbox';

/** Outgoing mail. */
@Module({ providers: [Outbox, MailSender], exports: [Outbox, MailSender] })
export class MailingModule {}
