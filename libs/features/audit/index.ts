export { type AuditEvent, AuditLog, type AuditScope } from './audit-log';
export { AuditModule } from './audit.module';
export { AuditEntry, AuditHead } from './entities';
