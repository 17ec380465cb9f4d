export { IdempotencyKey } from './entities';
export { Idempotency, type KeyedRequest, type StoredAnswer } from './idempotency';
export { IdempotencyModule } from './idempotency.module';
