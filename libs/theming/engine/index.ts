export type { ThemeAsset } from './compile/assets';
export { compileTheme } from './compile/compile-theme';
export type { CompiledTheme } from './compile/compiled-theme';
export type { SettingSchema } from './compile/setting-schema';
export { loadTheme, readTheme } from './load-theme';
export { render } from './render/render';
export { inherit } from './source/inherit';
export { readThemeFolder } from './source/read-theme-folder';
export type { ThemeSource } from './source/theme-source';
