import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit';
import { Agencies } from './agencies';

/** The tree of agencies. */
@Module({ imports: [AuditModule], providers: [Agencies], exports: [Agencies] })
export class AgenciesModule {}
