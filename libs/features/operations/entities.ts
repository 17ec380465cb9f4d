import { Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, JsonColumn, NumberColumn, RefColumn, TextColumn, TimeColumn } from '#platform/database';

/** Long work with progress. It can be killed at any moment: `cursor` says where to go on. */
@Entity('operations')
export class Operation {
  @IdColumn() id!: string;
  @RefColumn('agency_id', { nullable: true }) agencyId!: string | null;
  @RefColumn('tenant_id', { nullable: true }) tenantId!: string | null;
  /** `provisioning`, `product-import` ... */
  @TextColumn('kind') kind!: string;
  @TextColumn('status') status!: 'pending' | 'running' | 'done' | 'failed' | 'cancelled';
  /** What to do, as the kind defines it. */
  @JsonColumn('input') input!: Record<string, unknown>;
  /** Same key, same operation: submitting again finds it instead of doing it twice. Unique. */
  @TextColumn('submission_key') submissionKey!: string;
  @NumberColumn('total', { nullable: true }) total!: number | null;
  @NumberColumn('done') done!: number;
  @NumberColumn('failed') failed!: number;
  /** How many of `done` needed no change. */
  @NumberColumn('unchanged') unchanged!: number;
  /** The last row of the input that is dealt with, written in the transaction that deals with it. */
  @NumberColumn('cursor') cursor!: number;
  @JsonColumn('result', { nullable: true }) result!: Record<string, unknown> | null;
  /** Error code and arguments when the whole of it failed. */
  @JsonColumn('error', { nullable: true }) error!: { code: string; args: Record<string, string | number> } | null;
  @RefColumn('created_by', { nullable: true }) createdBy!: string | null;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
  @TimeColumn('finished_at', { nullable: true }) finishedAt!: Date | null;
}

/** A row of the input with something to say about it: why it was left out, or a warning. */
@Entity('operation_rows')
export class OperationRow {
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'operation_id' }) operationId!: string;
  /** As the person sees it in the sheet, from 1. */
  @PrimaryColumn({ type: 'int', name: 'row_number' }) rowNumber!: number;
  @PrimaryColumn({ type: 'int', name: 'seq' }) seq!: number;
  @TextColumn('level') level!: 'error' | 'warning';
  /** Header of the column, or null when the row as a whole is meant. */
  @TextColumn('column_name', { nullable: true }) columnName!: string | null;
  @TextColumn('code') code!: string;
  @JsonColumn('args') args!: Record<string, string | number>;
}
