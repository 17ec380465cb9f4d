import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { AppError, type Context, systemContext } from '#kernel';
import { Database, insertRows, isUniqueViolation } from '#platform/database';
import { Background, type DueWork } from '#platform/jobs';
import { IdempotencyKey } from './entities';

/** A request that carried a key. */
export interface KeyedRequest {
  userId: string;
  /** As the client sent it. */
  key: string;
  method: string;
  path: string;
  /** Parsed JSON. */
  body: unknown;
}

/** An answer as it was first given. */
export interface StoredAnswer {
  status: number;
  body: unknown;
}

const DAY = 24 * 3_600_000;
/** How long a duplicate waits for the first one's answer, in ms. */
const PATIENCE = 10_000;
/** After so long without an answer the first one's process must have died, in ms. */
const CUT_OFF = 5 * 60_000;

/** Makes the same create, sent twice with one key, happen once. */
@Injectable()
export class Idempotency implements DueWork {
  readonly name = 'idempotency keys';
  readonly every = 3_600_000;

  constructor(
    private readonly db: Database,
    background: Background,
  ) {
    background.reconcile(this);
  }

  /**
   * Claims the key: undefined means that this request is the first and must `complete` or `abandon` it; otherwise the
   * answer that was given. A duplicate of one that is still being worked on waits for it.
   * @throws AppError idempotency_mismatch (another request had this key), request_in_progress (it takes long),
   * request_outcome_unknown (its process died before the answer: it may have happened)
   */
  async claim(ctx: Context, request: KeyedRequest): Promise<StoredAnswer | undefined> {
    const name = nameOf(request);
    const requestHash = hashOf(request);
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const existing = await this.db.read(ctx, (manager) => manager.findOneBy(IdempotencyKey, { name }));
      if (!existing) {
        if (await this.insert(ctx, name, requestHash, request.userId)) return undefined;
        continue;
      }
      if (existing.requestHash !== requestHash) throw new AppError('idempotency_mismatch');
      if (existing.status !== null) return { status: existing.status, body: existing.body };
      if (Date.now() - existing.createdAt.getTime() > CUT_OFF) throw new AppError('request_outcome_unknown');
      if (Date.now() > deadline) throw new AppError('request_in_progress', {}, { retryAfter: 5 });
      await sleep(50);
    }
  }

  /** Stores the answer of the first request. */
  async complete(ctx: Context, request: KeyedRequest, answer: StoredAnswer): Promise<void> {
    await this.db.transact(ctx, ({ manager }) =>
      manager.update(IdempotencyKey, { name: nameOf(request) }, { status: answer.status, body: answer.body as object }),
    );
  }

  /** Frees the key: the request failed and did nothing. */
  async abandon(ctx: Context, request: KeyedRequest): Promise<void> {
    await this.db.transact(ctx, ({ manager }) => manager.delete(IdempotencyKey, { name: nameOf(request) }));
  }

  /** Reconciler: forgets keys after a day. */
  async look(): Promise<void> {
    const ctx = systemContext('housekeeping', 'idempotency-housekeeping');
    const old = { createdAt: LessThan(new Date(Date.now() - DAY)) };
    await this.db.transact(ctx, ({ manager }) => manager.delete(IdempotencyKey, old));
  }

  private async insert(ctx: Context, name: string, requestHash: string, userId: string): Promise<boolean> {
    const row = { name, requestHash, status: null, body: null, userId, createdAt: new Date() };
    try {
      await this.db.transact(ctx, ({ manager }) => insertRows(manager, IdempotencyKey, [row]));
      return true;
    } catch (error) {
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  }
}

/** The key under its user: nobody is answered what somebody else asked. */
function nameOf({ userId, key }: KeyedRequest): string {
  return `${userId}:${createHash('sha256').update(key).digest('hex')}`;
}

function hashOf({ method, path, body }: KeyedRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([method, path, body ?? null]))
    .digest('hex');
}
