import { Entity } from 'typeorm';
import { IdColumn, LongTextColumn, NumberColumn, RefColumn, TextColumn, TimeColumn } from '#platform/database';

/** A mail to be sent, written in the transaction of what it tells of. Its id is its Message-ID's left side. */
@Entity('mails')
export class MailRow {
  @IdColumn() id!: string;
  @RefColumn('tenant_id', { nullable: true }) tenantId!: string | null;
  /** One effect, one mail: `inquiry:ID`, `invitation:ID`. Unique. */
  @TextColumn('effect_key') effectKey!: string;
  @TextColumn('recipient') recipient!: string;
  @TextColumn('reply_to', { nullable: true }) replyTo!: string | null;
  @TextColumn('subject') subject!: string;
  @LongTextColumn('body') body!: string;
  @TextColumn('status') status!: 'due' | 'sent' | 'failed';
  @NumberColumn('attempts') attempts!: number;
  @TimeColumn('next_attempt_at') nextAttemptAt!: Date;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('sent_at', { nullable: true }) sentAt!: Date | null;
}
