import { join } from 'node:path';
import { compileTheme, inherit, readThemeFolder } from '../engine';
import { lintPages, lintTheme } from '../lint';
import { starterTheme } from './starter-theme';

const folder = (name: string) => readThemeFolder(join(__dirname, '../../../templates', name));

test('a new theme compiles, passes the lint without a word, and draws every page within the budget', async () => {
  const base = await folder('base');
  const choices = { name: 'river', label: 'River', extends: 'base', sector: 'food' };
  const own = starterTheme(await folder('tea-house'), base, choices);
  const source = await inherit(own, () => Promise.resolve(base));
  const theme = compileTheme(source);
  expect(theme).toMatchObject({ name: 'river', version: '0.1.0', sector: 'food' });
  expect(theme.labels.th['theme.name']).toBe('River');
  expect(lintTheme(source, own)).toEqual([]);
  expect(lintPages(theme)).toEqual([]);
  expect(own.files.size).toBeLessThan(35);
});
