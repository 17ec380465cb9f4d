import { Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '#kernel';
import {
  IdColumn,
  JsonColumn,
  NumberColumn,
  RefColumn,
  TenantIdColumn,
  TextColumn,
  TimeColumn,
} from '#platform/database';

/** Something that the check of a package says about one of its files. */
export interface PackageFinding {
  /** Stable id of the rule. */
  rule: string;
  level: 'fatal' | 'error' | 'warning';
  file: string;
  line: number;
  message: string;
}

/** A theme that an agency brought. Its files lie in the agency's private files and never change. */
@Entity('theme_packages')
export class ThemePackage {
  @RefColumn('agency_id') agencyId!: string;
  @IdColumn() id!: string;
  /** From its theme.json; unique within the agency together with the version. */
  @TextColumn('name') name!: string;
  @TextColumn('version') version!: string;
  /** SHA-256 of names and bytes of its own files. */
  @TextColumn('hash') hash!: string;
  /** SHA-256 that the stored file is known by. */
  @TextColumn('file') file!: string;
  /** Its name for people. */
  @JsonColumn('label') label!: Record<Locale, string>;
  /** `retired`: nobody can choose it any more. */
  @TextColumn('state') state!: 'checked' | 'released' | 'retired';
  /** Warnings: what is worse is never stored. */
  @JsonColumn('findings') findings!: PackageFinding[];
  /** Of its files, unpacked. */
  @NumberColumn('bytes') bytes!: number;
  @RefColumn('created_by', { nullable: true }) createdBy!: string | null;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
}

/** A site that a release gives another theme. */
@Entity('site_theme_changes')
export class SiteThemeChange {
  @TenantIdColumn() tenantId!: string;
  @PrimaryColumn({ type: 'varchar', length: 36, name: 'operation_id' }) operationId!: string;
  /** Its place in the release, from 1. */
  @NumberColumn('position') position!: number;
  /** The theme it had; null until the release has come to it. */
  @TextColumn('from_theme', { nullable: true }) fromTheme!: string | null;
  @TextColumn('to_theme') toTheme!: string;
  /** `unchanged`: it had the theme before. `put_back`: its pages could not be made. */
  @TextColumn('state') state!: 'planned' | 'applied' | 'unchanged' | 'put_back' | 'undone';
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
}

/** A link under which a site is seen with another theme for a while. */
@Entity('theme_previews')
export class ThemePreview {
  @TenantIdColumn() tenantId!: string;
  @IdColumn() id!: string;
  @TextColumn('theme') theme!: string;
  /** SHA-256 of the secret in the link's host. */
  @TextColumn('token_hash') tokenHash!: string;
  @RefColumn('created_by', { nullable: true }) createdBy!: string | null;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('expires_at') expiresAt!: Date;
}
