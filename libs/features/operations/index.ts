export { Operation, OperationRow } from './entities';
export {
  type OperationKind,
  OperationKinds,
  type Progress,
  type RowReport,
  type RunningOperation,
} from './operation-kind';
export { OperationRunner } from './operation-runner';
export { Operations, type OperationScope, type Submission } from './operations';
export { OperationsModule } from './operations.module';
