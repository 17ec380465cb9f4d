export { MAX_ARCHIVE_BYTES } from './archive/archive-limits';
export type { SettingDescription, ThemeDescription, Words } from './describe-theme';
export { type LoadedTheme, LoadedThemes } from './loaded-themes';
export { type ChoosableTheme, ThemeChoice } from './theme-choice';
export { ThemeUploads } from './theme-uploads';
export { LoadedThemesModule } from './themes.module';
