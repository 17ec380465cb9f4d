export { type ShellEntry, shellMenus, type ShellMenus } from './menu-entries';
export { menuView } from './menu-view';
