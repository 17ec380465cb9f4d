import { Entity, PrimaryColumn } from 'typeorm';
import type { Locale, LocalizedText } from '#kernel';
import {
  JsonColumn,
  IdColumn,
  NumberColumn,
  RefColumn,
  TenantIdColumn,
  TextColumn,
  TimeColumn,
} from '#platform/database';

/** Where a menu's entry leads: a page of the site (by page type), a category, a page of the owner's, or an address. */
export type MenuTarget =
  | { page: 'home' | 'products' | 'about' | 'team' | 'careers' | 'news' | 'contact' | 'search' | 'buyers' }
  | { category: string }
  | { sitePage: string }
  | { url: string };

/** An entry of a menu. What leads nowhere (an empty list, a hidden category) is left out when the site is published. */
export interface MenuEntry {
  /** Null: the name of what it leads to. */
  label: LocalizedText | null;
  target: MenuTarget;
  /** Main menu only, one level. */
  children?: MenuEntry[];
}

/** The menus that an owner arranged; null: as the publisher makes it. */
export interface SiteMenus {
  main: MenuEntry[] | null;
  footer: MenuEntry[] | null;
}

/** The storefront of a tenant. Its content lags behind what is published while `lagSince` is set. */
@Entity('sites')
export class Site {
  @TenantIdColumn() tenantId!: string;
  @IdColumn() id!: string;
  /** The primary label under SITES_DOMAIN. */
  @TextColumn('subdomain') subdomain!: string;
  @TextColumn('theme') theme!: string;
  @JsonColumn('theme_settings') themeSettings!: Record<string, unknown>;
  /** Null: the publisher makes them from what the site has. */
  @JsonColumn('menus', { nullable: true }) menus!: SiteMenus | null;
  /** Published languages; the first is served at the root. */
  @JsonColumn('locales') locales!: Locale[];
  /** Bumped in the transaction that changes anything a page may show. */
  @NumberColumn('content_version') contentVersion!: number;
  @NumberColumn('published_version') publishedVersion!: number;
  /** Since when published pages are behind; null when they are up to date. Indexed for the reconciler. */
  @TimeColumn('lag_since', { nullable: true }) lagSince!: Date | null;
  /** Not before this time again, after a failed publish. */
  @TimeColumn('retry_at', { nullable: true }) retryAt!: Date | null;
  @NumberColumn('failures') failures!: number;
  /** Error code and arguments of the last failed publish, for its owner; null after a success. */
  @JsonColumn('publish_error', { nullable: true }) publishError!: {
    code: string;
    args: Record<string, string | number>;
  } | null;
  @NumberColumn('current_release', { nullable: true }) currentRelease!: number | null;
  @TimeColumn('published_at', { nullable: true }) publishedAt!: Date | null;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
}

/** A name that leads to a site: a label under SITES_DOMAIN, now or formerly its subdomain, or a whole custom domain. */
@Entity('domains')
export class Domain {
  @PrimaryColumn({ type: 'varchar', length: 253 }) name!: string;
  @RefColumn('tenant_id') tenantId!: string;
  @RefColumn('site_id') siteId!: string;
  @TextColumn('kind') kind!: 'subdomain' | 'custom';
  /** `primary` serves, `redirect` sends visitors to the primary one. */
  @TextColumn('state') state!: 'primary' | 'redirect';
  @TimeColumn('created_at') createdAt!: Date;
}

/** What one transaction changed of what pages read. The publisher re-renders the pages that read one of the keys. */
@Entity('content_changes')
export class ContentChange {
  @TenantIdColumn() tenantId!: string;
  @PrimaryColumn({ type: 'bigint', name: 'version', transformer: { to: (v: number) => v, from: Number } })
  version!: number;
  @JsonColumn('keys') keys!: string[];
  @TimeColumn('created_at') createdAt!: Date;
}

/** An address within a site that moved: visitors of `path` are sent to `target` (both without a locale prefix). */
@Entity('redirects')
export class Redirect {
  @TenantIdColumn() tenantId!: string;
  @PrimaryColumn({ type: 'varchar', length: 250 }) path!: string;
  @TextColumn('target') target!: string;
  @TimeColumn('created_at') createdAt!: Date;
}
