import { LOCALES } from '#kernel';
import { PAGE_TYPES } from '#theming';
import { MAX_BYTES_OF_KIND } from './archive-limits';

const ID = '[a-z][a-z0-9_-]{0,39}';

/** The files that a theme is made of, by what may be in them. */
const GRAMMAR: Readonly<Record<keyof typeof MAX_BYTES_OF_KIND, RegExp>> = {
  template: new RegExp(`^(?:(?:layouts|snippets)/${ID}|sections/${ID}/section)\\.hbs$`),
  text: new RegExp(
    `^(?:theme\\.json|pages/(?:${PAGE_TYPES.join('|')})\\.json|locales/(?:${LOCALES.join('|')})\\.json|` +
      `sections/${ID}/(?:schema\\.json|style\\.css)|(?:snippets|styles)/${ID}\\.css)$`,
  ),
  asset: /^assets\/[a-z0-9][a-z0-9-]{0,59}\.(?:js|svg|png|webp|woff2)$/,
};

/** What kind of file a path of a theme is, or undefined when a theme has no such file. */
export function kindOfFile(path: string): keyof typeof MAX_BYTES_OF_KIND | undefined {
  return (Object.keys(GRAMMAR) as (keyof typeof GRAMMAR)[]).find((kind) => GRAMMAR[kind].test(path));
}
