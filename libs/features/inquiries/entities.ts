import { Entity } from 'typeorm';
import type { Locale } from '#kernel';
import { IdColumn, LongTextColumn, RefColumn, TenantIdColumn, TextColumn, TimeColumn } from '#platform/database';

/** A visitor's question. */
@Entity('inquiries')
export class Inquiry {
  @TenantIdColumn() tenantId!: string;
  @IdColumn() id!: string;
  @RefColumn('product_id', { nullable: true }) productId!: string | null;
  @RefColumn('employee_id', { nullable: true }) employeeId!: string | null;
  @TextColumn('status') status!: 'new' | 'read' | 'answered' | 'spam';
  @TextColumn('name') name!: string;
  @TextColumn('email', { nullable: true }) email!: string | null;
  @TextColumn('phone', { nullable: true }) phone!: string | null;
  @TextColumn('company', { nullable: true }) company!: string | null;
  /** As the visitor wrote it. */
  @TextColumn('country', { nullable: true }) country!: string | null;
  @TextColumn('quantity', { nullable: true }) quantity!: string | null;
  @TextColumn('locale') locale!: Locale;
  @LongTextColumn('message') message!: string;
  /** Follows from who asks what on which day: the same form sent twice is one inquiry. Unique within the tenant. */
  @TextColumn('submission_key') submissionKey!: string;
  @TimeColumn('created_at') createdAt!: Date;
}
