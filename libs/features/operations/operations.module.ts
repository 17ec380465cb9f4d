import { Module } from '@nestjs/common';
import { OperationKinds } from './operation-kind';
import { OperationRunner } from './operation-runner';
import { Operations } from './operations';

/** Long work with progress. */
@Module({
  providers: [Operations, OperationRunner, { provide: OperationKinds, useFactory: () => new OperationKinds() }],
  exports: [Operations, OperationRunner, OperationKinds],
})
export class OperationsModule {}
