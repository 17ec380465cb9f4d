import { Module } from '@nestjs/common';
import { Idempotency } from './idempotency';

/** Answers to creates with an Idempotency-Key. */
@Module({ providers: [Idempotency], exports: [Idempotency] })
export class IdempotencyModule {}
