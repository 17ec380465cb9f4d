import { LOCALES } from '#kernel';
import { PAGE_TYPES } from '../contract';
import type { ThemeSource } from '../engine';

const PARTS: Readonly<Record<string, string>> = {
  'theme.json': JSON.stringify({
    name: 'mini',
    label: 'name',
    version: '1.0.0',
    engine: 1,
    sector: 'general',
    settings: [],
    presets: [{ id: 'plain', label: 'name', style: 'styles/plain.css', settings: {} }],
  }),
  'styles/plain.css': ':root { --ink: #000; }',
  'styles/base.css': 'body { color: var(--ink); }',
  'layouts/default.hbs': '<html lang="{{site.locale}}"><style>{{styles}}</style>{{sections}}</html>',
  'sections/body/section.hbs': '<p>{{site.siteName.text}}</p>',
  'sections/body/schema.json': JSON.stringify({ label: 'name', settings: [] }),
};

/** The smallest theme that loads, with files added, replaced, or (undefined) taken away. */
export function miniTheme(changes: Record<string, string | undefined> = {}): ThemeSource {
  const page = JSON.stringify({ layout: 'default', sections: [{ id: 'body', type: 'body' }] });
  const files: Record<string, string | undefined> = {
    ...PARTS,
    ...Object.fromEntries(PAGE_TYPES.map((type) => [`pages/${type}.json`, page])),
    ...Object.fromEntries(LOCALES.map((locale) => [`locales/${locale}.json`, '{"name":"Mini"}'])),
    ...changes,
  };
  const present = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { files: new Map(present.map(([path, text]) => [path, new TextEncoder().encode(text)])) };
}

/** A mini theme whose one section is this template. */
export function miniSection(template: string, changes: Record<string, string | undefined> = {}): ThemeSource {
  return miniTheme({ 'sections/body/section.hbs': template, ...changes });
}
