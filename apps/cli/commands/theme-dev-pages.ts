import { LOCALE_NAMES, LOCALES } from '#kernel';
import { PAGE_TYPES } from '#theming';
import { countLine } from './theme-findings';
import type { ThemeState } from './theme-workshop';

/** Where a page hears of changes. It asks with the version it shows, so that a change in between is not missed. */
export const reloadTag = (version: number): string => `<script src="/__reload.js?version=${version}" defer></script>`;

/** Loads the page anew when the theme has another version than the one shown. */
export const RELOAD_SCRIPT = `const shown = new URL(document.currentScript.src).searchParams.get('version');
new EventSource('/__events').onmessage = ({ data }) => {
  if (data !== shown) location.reload();
};
`;

/** The first page: everything there is to look at, and what is wrong. */
export function indexPage(state: ThemeState): string {
  const { theme } = state;
  const rows = PAGE_TYPES.map((type) => {
    const links = LOCALES.map((locale) => `<a href="/${locale}/${type}" lang="${locale}">${LOCALE_NAMES[locale]}</a>`);
    return `<tr><th>${type}</th><td>${links.join(' · ')}</td><td><a href="/en/${type}?empty">first day</a></td></tr>`;
  });
  const presets = (theme?.presets ?? []).map(({ id }) => `<a href="/en/home?preset=${id}">${id}</a>`).join(' · ');
  const shown = theme ? `<p>Presets: ${presets}</p><table>${rows.join('')}</table>` : '';
  return frame(
    theme ? `${theme.name} ${theme.version}` : 'The theme cannot be shown',
    findingList(state) + shown,
    state,
  );
}

/** In the place of a page that cannot be drawn. */
export function findingsPage(state: ThemeState, words = ''): string {
  const why = words ? `<p>${escape(words)}</p>` : '';
  return frame('The theme cannot be shown', why + findingList(state), state);
}

function findingList({ findings }: ThemeState): string {
  const items = findings.map(
    ({ file, line, level, rule, message }) =>
      `<li><code>${escape(file)}:${line}</code> <b class="${level}">${level}</b> ${rule}<br>${escape(message)}</li>`,
  );
  return `<p>${countLine(findings)}</p><ul>${items.join('')}</ul>`;
}

function frame(title: string, body: string, { version }: ThemeState): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>
body{font:1rem/1.6 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
th{text-align:start;padding-inline-end:2rem}td{padding-inline-end:2rem}li{margin-block:.6rem}.fatal,.error{color:#b00020}
</style></head><body><h1>${escape(title)}</h1>${body}${reloadTag(version)}</body></html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
