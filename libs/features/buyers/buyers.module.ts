import { Module } from '@nestjs/common';
import { AccessModule } from '#features/access';
import { AuditModule } from '#features/audit';
import { InquiriesModule } from '#features/inquiries';
import { MailingModule } from '#features/mailing';
import { BuyerVisits } from './buyer-visits';
import { Buyers } from './buyers';

/** Buyers who may see prices. */
@Module({
  imports: [AccessModule, AuditModule, InquiriesModule, MailingModule],
  providers: [Buyers, BuyerVisits],
  exports: [Buyers, BuyerVisits],
})
export class BuyersModule {}
