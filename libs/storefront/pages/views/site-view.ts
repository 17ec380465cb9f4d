import { type Locale, LOCALE_NAMES } from '#kernel';
import type { OpenGraphView, SiteView } from '#theming';
import { type LinkedNode, serializeGraph } from '../linked-data';
import { menuView } from '../menus';
import type { PageContext } from '../page-context';
import { isUnlisted } from '../page-plan';
import { contactView } from './contact-view';
import type { PageParts } from './page-parts';

/** Open Graph wants a territory with each language (ogp.me). */
const OG_LOCALES: Readonly<Record<Locale, string>> = {
  'zh-Hans': 'zh_CN',
  en: 'en_US',
  th: 'th_TH',
  vi: 'vi_VN',
  km: 'km_KH',
  lo: 'lo_LA',
  my: 'my_MM',
};

/** The shell around a page's own content. */
export function siteView(context: PageContext, parts: PageParts): SiteView {
  const { shell, addresses, locale, route } = context;
  const { firm, has } = shell;
  const siteName = context.text(firm.name);
  const tagline = context.text(firm.tagline);
  const logo = context.picture(firm.logo, siteName);
  const isPage = route.type !== 'not-found';
  const first = shell.locales[0]!;
  return {
    siteName,
    ...(tagline ? { tagline } : {}),
    locale,
    dir: 'ltr',
    homeUrl: context.path(),
    languages: shell.locales.map((other) => ({
      locale: other,
      name: LOCALE_NAMES[other],
      url: addresses.path(other, ...(isPage ? route.segments : [])),
      current: other === locale,
    })),
    menu: menuView(context, shell.menus.main),
    footerMenu: menuView(context, shell.menus.footer),
    contact: contactView(context),
    ...(logo ? { logo } : {}),
    ...(has.search ? { searchUrl: context.path('search') } : {}),
    ...(has.news ? { feedUrl: context.path('news.xml') } : {}),
    ...(has.buyers ? { buyersUrl: context.path('buyers') } : {}),
    baseUrl: shell.baseUrl,
    ...(isPage
      ? {
          canonical: addresses.url(locale, ...route.segments),
          alternates: [
            ...shell.locales.map((other) => ({ hreflang: other, url: addresses.url(other, ...route.segments) })),
            { hreflang: 'x-default' as const, url: addresses.url(first, ...route.segments) },
          ],
          openGraph: openGraph(context, parts),
          ...graph(parts.linked),
        }
      : { alternates: [] }),
    theme: shell.theme,
    noindex: isUnlisted(route),
    generatedYear: shell.year,
  };
}

function openGraph(context: PageContext, { page, picture, ogType }: PageParts): OpenGraphView {
  const { shell, addresses, locale, route } = context;
  const title = page.meta.title?.text ?? context.text(shell.firm.name).text;
  const shown = picture ?? shell.firm.hero;
  const image = shown && { ...context.sharedPicture(shown), alt: context.text(shown.alt)?.text ?? title };
  return {
    title,
    ...(page.meta.description ? { description: page.meta.description } : {}),
    type: ogType ?? 'website',
    url: addresses.url(locale, ...route.segments),
    ...(image ? { image } : {}),
    locale: OG_LOCALES[locale],
  };
}

function graph(nodes: readonly LinkedNode[]): { jsonLd?: string } {
  return nodes.length > 0 ? { jsonLd: serializeGraph(nodes) } : {};
}
