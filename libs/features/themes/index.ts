export { type PackageFinding, SiteThemeChange, ThemePackage, ThemePreview } from './entities';
export { packageIdOf, packageTheme } from './theme-name';
export { type CheckedPackage, ThemePackages } from './theme-packages';
export { ThemesModule } from './themes.module';
export { findUsablePackage, listUsablePackages } from './usable-packages';
