import { Module } from '@nestjs/common';
import { AccessModule } from '#features/access';
import { AuditModule } from '#features/audit';
import { MailingModule } from '#features/mailing';
import { Inquiries } from './inquiries';
import { ProofOfWork } from './proof-of-work';
import { VisitorGate } from './visitor-gate';

/** Visitors' questions. */
@Module({
  imports: [AccessModule, AuditModule, MailingModule],
  providers: [Inquiries, ProofOfWork, VisitorGate],
  exports: [Inquiries, ProofOfWork, VisitorGate],
})
export class InquiriesModule {}
