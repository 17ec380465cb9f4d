import { Entity, PrimaryColumn } from 'typeorm';
import { NumberColumn, TimeColumn } from '#platform/database';

/** Tries counted in a window of time, by account and by address. */
@Entity('throttle_counters')
export class ThrottleCounter {
  @PrimaryColumn({ type: 'varchar', length: 190 }) name!: string;
  @NumberColumn('count') count!: number;
  @TimeColumn('resets_at') resetsAt!: Date;
}
