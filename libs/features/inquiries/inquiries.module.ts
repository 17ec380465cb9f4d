import { Module } from '@nestjs/common';
import { AccessModule } from '#features/access';
import { AuditModule } from '#features/audit';
import { MailingModule } from '#features/mailing';
import { Inquiries } from './inquiries';
import { ProofOfWork } from './proof-of-work';

/** Visitors' questions. */
@Module({
  imports: [AccessModule, AuditModule, MailingModule],
  providers: [Inquiries, ProofOfWork],
  exports: [Inquiries, ProofOfWork],
})
export class InquiriesModule {}
