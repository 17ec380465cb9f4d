import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit';
import { ThemePackages } from './theme-packages';

/** Theme packages as data. */
@Module({ imports: [AuditModule], providers: [ThemePackages], exports: [ThemePackages] })
export class ThemesModule {}
