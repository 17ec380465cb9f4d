import { Entity } from 'typeorm';
import type { LocalizedText } from '#kernel';
import {
  IdColumn,
  JsonColumn,
  NumberColumn,
  RefColumn,
  TenantIdColumn,
  TextColumn,
  TimeColumn,
} from '#platform/database';

/** A piece of news. On the site while it is published and its moment has come. */
@Entity('posts')
export class Post {
  @TenantIdColumn() tenantId!: string;
  @IdColumn() id!: string;
  @TextColumn('slug') slug!: string;
  @JsonColumn('title') title!: LocalizedText;
  @JsonColumn('summary', { nullable: true }) summary!: LocalizedText | null;
  /** Rich text, sanitised. */
  @JsonColumn('body', { nullable: true }) body!: LocalizedText | null;
  @RefColumn('picture_asset_id', { nullable: true }) pictureAssetId!: string | null;
  @RefColumn('author_employee_id', { nullable: true }) authorEmployeeId!: string | null;
  @TextColumn('status') status!: 'draft' | 'published';
  /** When it appears; in the future: not yet. Null while it never was published. */
  @TimeColumn('published_at', { nullable: true }) publishedAt!: Date | null;
  @NumberColumn('version') version!: number;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
}

/** A value that an owner gave to a section's setting; which kind it is shows in its shape. */
export type StoredValue =
  | string
  | number
  | boolean
  | { text: LocalizedText }
  /** Rich text, sanitised. */
  | { html: LocalizedText }
  | { asset: string }
  | { product: string };

/** A section of a page, where its owner put it. */
export interface StoredSection {
  id: string;
  type: string;
  hidden?: boolean;
  settings?: Record<string, StoredValue | Record<string, StoredValue>[]>;
}

/** A page as its owner arranged it: one of the theme's (`template`), or one that he made. */
@Entity('site_pages')
export class SitePage {
  @TenantIdColumn() tenantId!: string;
  @IdColumn() id!: string;
  /** The page type for a template ("home"), else the page's id. */
  @TextColumn('page_key') key!: string;
  /** Legal pages (terms, privacy, imprint) stand in the footer's menu unless somebody arranged it. */
  @TextColumn('kind') kind!: 'template' | 'custom' | 'legal';
  /** Address part under `/pages/`; null for a template. */
  @TextColumn('slug', { nullable: true }) slug!: string | null;
  @JsonColumn('title', { nullable: true }) title!: LocalizedText | null;
  /** For search engines. */
  @JsonColumn('description', { nullable: true }) description!: LocalizedText | null;
  @JsonColumn('sections') sections!: StoredSection[];
  @TextColumn('status') status!: 'draft' | 'published';
  @NumberColumn('position') position!: number;
  @NumberColumn('version') version!: number;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
}
