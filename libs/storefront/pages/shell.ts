import { createHash } from 'node:crypto';
import type { Locale } from '#kernel';
import type { SiteMenus } from '#features/sites';
import type { PublicFirm, SiteContent } from '#storefront/content';
import type { ThemeChoices } from '#theming';
import { shellMenus, type ShellMenus } from './menus';

/** What stands on every page of a site, in all its languages. */
export interface Shell {
  firm: PublicFirm;
  locales: Locale[];
  baseUrl: string;
  theme: ThemeChoices;
  /** Pages that a site has only when it has something to put there. */
  has: {
    products: boolean;
    team: boolean;
    news: boolean;
    careers: boolean;
    search: boolean;
    /** Some price is kept for verified buyers. */
    buyers: boolean;
  };
  menus: ShellMenus;
  year: number;
}

/** What a site's own row says of its looks and addresses. */
export interface SiteSetup {
  locales: Locale[];
  baseUrl: string;
  themeSettings: Record<string, unknown>;
  /** As the owner arranged them. */
  menus: SiteMenus | null;
}

/** Reads the shell of a site. */
export async function readShell(content: SiteContent, setup: SiteSetup): Promise<Shell> {
  const { locales, baseUrl, themeSettings, menus } = setup;
  const products = (await content.productEntries()).length > 0;
  const has = {
    products,
    team: (await content.team()).people.length > 0,
    news: (await content.posts()).length > 0,
    careers: (await content.vacancies()).length > 0,
    search: products,
    buyers: await content.hasBuyersPrices(),
  };
  const categories = products ? (await content.categories()).categories : [];
  return {
    firm: await content.firm(),
    locales,
    baseUrl,
    theme: themeChoices(themeSettings),
    has,
    menus: shellMenus(menus, { has, categories, pages: await content.pages() }),
    year: content.moment.getUTCFullYear(),
  };
}

/** Changes when anything of the shell does; all pages are then rendered anew. */
export function shellHash(shell: Shell): string {
  return createHash('sha256').update(JSON.stringify(shell)).digest('base64url').slice(0, 22);
}

/** The owner's choices as the renderer knows them; it checks each value against the theme's own declarations. */
function themeChoices({ preset, settings }: Record<string, unknown>): ThemeChoices {
  return {
    ...(typeof preset === 'string' ? { preset } : {}),
    ...(isObject(settings) ? { settings: settings as ThemeChoices['settings'] } : {}),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
