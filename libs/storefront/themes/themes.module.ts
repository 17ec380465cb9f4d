import { Module } from '@nestjs/common';
import { ThemesModule as StoredThemesModule } from '#features/themes';
import { LoadedThemes } from './loaded-themes';
import { PackageChild } from './package-child';
import { ThemeChoice } from './theme-choice';
import { ThemeUploads } from './theme-uploads';

const services = [LoadedThemes, ThemeChoice, ThemeUploads];

/** Themes ready to render. */
@Module({ imports: [StoredThemesModule], providers: [PackageChild, ...services], exports: services })
export class LoadedThemesModule {}
