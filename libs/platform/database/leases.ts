import { Injectable } from '@nestjs/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId, systemContext } from '#kernel';
import { isUniqueViolation } from './bulk';
import { NumberColumn, TimeColumn } from './columns';
import { Database } from './database';

/** Who may work on a thing until when. */
@Entity('leases')
export class LeaseRow {
  @PrimaryColumn({ type: 'varchar', length: 190 })
  name!: string;

  @Column({ type: 'varchar', length: 36, name: 'owner' })
  owner!: string;

  @NumberColumn('token')
  token!: number;

  @TimeColumn('expires_at')
  expiresAt!: Date;
}

/** A held lease. `token` grows with each holder: write it with what you do, and a late holder's write can be refused. */
export interface Lease {
  readonly name: string;
  readonly token: number;
  /** Extends the lease; false when somebody else has taken it, and then the work must stop. */
  renew(): Promise<boolean>;
  /** Gives it back. */
  release(): Promise<void>;
}

const ctx = systemContext('leases', 'leases');

/** Leases in the database: one worker at a time on one site or operation, over all processes and both queues. */
@Injectable()
export class Leases {
  private readonly owner = newId();

  constructor(private readonly db: Database) {}

  /** Takes the lease for `ttl` ms, or returns undefined while somebody else holds it. */
  async acquire(name: string, ttl: number): Promise<Lease | undefined> {
    const now = new Date();
    const expiresAt = new Date(now.getTime() + ttl);
    const token = await this.db
      .transact(ctx, async ({ manager }) => {
        const rows = manager.getRepository(LeaseRow);
        const taken = await rows
          .createQueryBuilder()
          .update()
          .set({ owner: this.owner, expiresAt, token: () => 'token + 1' })
          .where('name = :name AND expires_at < :now', { name, now })
          .execute();
        if (taken.affected) return (await rows.findOneByOrFail({ name })).token;
        const existing = await rows.findOneBy({ name });
        if (existing) return undefined;
        await rows.insert({ name, owner: this.owner, token: 1, expiresAt });
        return 1;
      })
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) return undefined;
        throw error;
      });
    return token === undefined ? undefined : this.handle(name, token, ttl);
  }

  private handle(name: string, token: number, ttl: number): Lease {
    const mine = { name, token, owner: this.owner };
    return {
      name,
      token,
      renew: async () => {
        const expiresAt = new Date(Date.now() + ttl);
        const result = await this.db.transact(ctx, ({ manager }) => manager.update(LeaseRow, mine, { expiresAt }));
        return (result.affected ?? 0) > 0;
      },
      release: async () => {
        await this.db.transact(ctx, ({ manager }) => manager.update(LeaseRow, mine, { expiresAt: new Date(0) }));
      },
    };
  }
}
