import type { Locale } from '#kernel';
import type { PictureView } from './picture';
import type { ThemeChoices } from './settings';
import type { HtmlView, LinkView, TextView } from './text';

/** The same page in a language of the site, for the language switch. */
export interface LanguageLink {
  locale: Locale;
  /** The language's own name for itself. */
  name: string;
  url: string;
  current: boolean;
}

/** An entry of a menu. */
export interface MenuItem extends LinkView {
  current: boolean;
  /** One level only; absent in the footer's menu. */
  children?: MenuItem[];
}

/** When the firm is open on one day of the week. */
export interface OpeningDay {
  /** In the page's language, e.g. "Monday"; days alike are joined: "Monday – Friday". */
  day: string;
  /** e.g. "9:00 – 17:00"; several when there is a break. None: closed. */
  times: string[];
}

/** Where the firm is, drawn by ourselves: no map service learns of the visitor. */
export interface MapView {
  /** An SVG picture of the region with a mark; decorative, the address stands beside it. */
  src: string;
  /** CSS pixels. */
  width: number;
  height: number;
  /** A map service for those who want one; opened only when it is followed. */
  url: string;
}

/** A messenger or a social network by which people reach the firm. */
export interface ChannelView {
  /** The service and the firm's name there, e.g. "WhatsApp: +66 81 234 5678". */
  label: TextView;
  /** Absent where the service has no address that can be followed. */
  url?: string;
}

/** How to reach the firm; the footer and the contact page show it. */
export interface ContactView {
  address?: TextView;
  phone?: string;
  /** `tel:` address (RFC 3966). */
  phoneUrl?: string;
  email?: string;
  /** Monday first. Empty when nobody has said. */
  hours: OpeningDay[];
  /** e.g. "Closed on public holidays". */
  hoursNote?: TextView;
  map?: MapView;
  /** Messengers and social networks. */
  channels: ChannelView[];
}

/** One `link rel="alternate"`: a locale of the site, or `x-default`. */
export interface AlternateView {
  hreflang: Locale | 'x-default';
  /** Absolute. */
  url: string;
}

/** Open Graph (ogp.me) properties of the page; addresses are absolute. */
export interface OpenGraphView {
  title: string;
  description?: string;
  type: 'website' | 'product' | 'profile' | 'article';
  url: string;
  image?: { url: string; width: number; height: number; alt: string };
  /** `language_TERRITORY`, e.g. "th_TH". */
  locale: string;
}

/** The shell: all that surrounds a page's own content. */
export interface SiteView {
  siteName: TextView;
  tagline?: TextView;
  /** Locale of the page. */
  locale: Locale;
  dir: 'ltr' | 'rtl';
  /** The home page in this locale. */
  homeUrl: string;
  /** One entry per language of the site, the current one included. */
  languages: LanguageLink[];
  menu: MenuItem[];
  /** Links for the footer: terms, privacy, whatever the owner put there. */
  footerMenu: MenuItem[];
  contact: ContactView;
  logo?: PictureView;
  /** A short text about the firm for the footer. */
  about?: HtmlView;
  /** The page that searches the site; absent when there is nothing to search. */
  searchUrl?: string;
  /** RSS of the news in this language. */
  feedUrl?: string;
  /** Where verified buyers see prices, and others ask to become one; present when some price is kept for them. */
  buyersUrl?: string;
  /** Absolute address of the site without a path, e.g. "https://doisaket.example". */
  baseUrl: string;
  /** Prefix of the theme's assets, "/assets/" unless told. */
  assetsUrl?: string;
  /** Absolute. */
  canonical?: string;
  alternates: AlternateView[];
  openGraph?: OpenGraphView;
  /** schema.org data, serialised so that it cannot leave a script element (`<` as `\u003c`). */
  jsonLd?: string;
  theme: ThemeChoices;
  noindex: boolean;
  generatedYear: number;
}
