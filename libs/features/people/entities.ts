import { Entity } from 'typeorm';
import type { LocalizedText } from '#kernel';
import {
  FlagColumn,
  IdColumn,
  JsonColumn,
  NumberColumn,
  RefColumn,
  TenantIdColumn,
  TextColumn,
  TimeColumn,
} from '#platform/database';

/** A part of the firm; parts form a tree. */
@Entity('departments')
export class Department {
  @TenantIdColumn() tenantId!: string;
  @IdColumn() id!: string;
  @RefColumn('parent_id', { nullable: true }) parentId!: string | null;
  @JsonColumn('name') name!: LocalizedText;
  @NumberColumn('position') position!: number;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
}

/** What of an employee may stand on the public pages, each only with the person's consent to that field. */
export const PUBLIC_EMPLOYEE_FIELDS = [
  'name',
  'photo',
  'position',
  'department',
  'bio',
  'languages',
  'email',
  'phone',
] as const;

/** One of those fields. */
export type PublicEmployeeField = (typeof PUBLIC_EMPLOYEE_FIELDS)[number];

/** A language a person speaks; level by the CEFR (Council of Europe), or native. */
export interface SpokenLanguage {
  /** BCP 47. */
  language: string;
  level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2' | 'native';
}

/** A person who works at the firm. */
@Entity('employees')
export class Employee {
  @TenantIdColumn() tenantId!: string;
  @IdColumn() id!: string;
  /** The firm's own number for the person; unique within the tenant when given. */
  @TextColumn('code', { nullable: true }) code!: string | null;
  /** Address part of the person's own page, unique within the tenant. */
  @TextColumn('slug', { nullable: true }) slug!: string | null;
  @RefColumn('department_id', { nullable: true }) departmentId!: string | null;
  @JsonColumn('name') name!: LocalizedText;
  @JsonColumn('title', { nullable: true }) title!: LocalizedText | null;
  @JsonColumn('bio', { nullable: true }) bio!: LocalizedText | null;
  @RefColumn('photo_asset_id', { nullable: true }) photoAssetId!: string | null;
  @TextColumn('email', { nullable: true }) email!: string | null;
  @TextColumn('phone', { nullable: true }) phone!: string | null;
  @JsonColumn('languages') languages!: SpokenLanguage[];
  @NumberColumn('position') position!: number;
  /** The firm's wish to show the person. Shown only while the consent below holds as well. */
  @FlagColumn('is_public') isPublic!: boolean;
  @JsonColumn('consent_fields') consentFields!: PublicEmployeeField[];
  @TimeColumn('consented_at', { nullable: true }) consentedAt!: Date | null;
  /** When the consent ends. Without `consentedAt`: when it was withdrawn, so that an old sheet does not bring it back. */
  @TimeColumn('consent_expires_at', { nullable: true }) consentExpiresAt!: Date | null;
  @TimeColumn('left_at', { nullable: true }) leftAt!: Date | null;
  @NumberColumn('version') version!: number;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
  @TimeColumn('deleted_at', { nullable: true }) deletedAt!: Date | null;
}

/** True while the person works at the firm. */
export function isEmployed({ deletedAt, leftAt }: Pick<Employee, 'deletedAt' | 'leftAt'>, at: Date): boolean {
  return deletedAt === null && !(leftAt && leftAt <= at);
}

/** An open position. On the careers page while it is open and not past its closing date. */
@Entity('vacancies')
export class Vacancy {
  @TenantIdColumn() tenantId!: string;
  @IdColumn() id!: string;
  @TextColumn('slug') slug!: string;
  @JsonColumn('title') title!: LocalizedText;
  /** Rich text, sanitised. */
  @JsonColumn('description', { nullable: true }) description!: LocalizedText | null;
  @JsonColumn('location', { nullable: true }) location!: LocalizedText | null;
  @RefColumn('department_id', { nullable: true }) departmentId!: string | null;
  @TextColumn('employment_type') employmentType!: 'full_time' | 'part_time' | 'temporary' | 'internship';
  @TextColumn('status') status!: 'draft' | 'open' | 'closed';
  @TimeColumn('opened_at', { nullable: true }) openedAt!: Date | null;
  @TimeColumn('closes_at', { nullable: true }) closesAt!: Date | null;
  @NumberColumn('version') version!: number;
  @TimeColumn('created_at') createdAt!: Date;
  @TimeColumn('updated_at') updatedAt!: Date;
}
