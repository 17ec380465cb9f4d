import { LOCALES, type LocalizedText, newId, type TenantContext } from '#kernel';
import type { Department } from '../entities';
import { mergeTexts } from './merge-texts';
import type { DepartmentLevel } from './read-department';
import type { Texts } from './text-locale';

/** The departments of a firm while rows name them: finds them by their names and makes those that are missing. */
export class DepartmentPaths {
  /** To be inserted, parents first. */
  readonly made: Department[] = [];
  /** Known ones that got a translation. */
  readonly translated = new Map<string, Department>();
  private readonly all: Department[];

  constructor(
    private readonly ctx: TenantContext,
    departments: readonly Department[],
    private readonly now: Date,
  ) {
    this.all = [...departments];
  }

  /**
   * Id of the department at the end of a path. Names are compared in every language without regard to case. Of several
   * that fit, that in which the person is already (`current`), else the first. A single name that no department at the
   * top has is that of the only one that has it further down.
   */
  resolve(path: readonly DepartmentLevel[], current: string | null): string {
    let parents: (Department | null)[] = [null];
    for (const [at, level] of path.entries()) {
      const inside = new Set(parents.map((parent) => parent?.id ?? null));
      const found = this.find(level, (parentId) => inside.has(parentId), at === 0 && path.length === 1, current);
      for (const department of found) this.translate(department, level);
      parents = found.length > 0 ? found : [this.make(parents[0] ?? null, level)];
    }
    return (parents.find((department) => department?.id === current) ?? parents[0])!.id;
  }

  private find(
    level: DepartmentLevel,
    isInside: (parentId: string | null) => boolean,
    isAlone: boolean,
    current: string | null,
  ): Department[] {
    const named = this.all.filter(({ name }) => isNamed(name, level));
    const kept = isAlone ? named.find(({ id }) => id === current) : undefined;
    if (kept) return [kept];
    const inside = named.filter(({ parentId }) => isInside(parentId));
    return inside.length === 0 && isAlone && named.length === 1 ? named : inside;
  }

  private translate(department: Department, { texts }: DepartmentLevel): void {
    const missing = LOCALES.filter((locale) => texts[locale] && !department.name.text[locale]);
    if (missing.length === 0) return;
    const added: Texts = Object.fromEntries(missing.map((locale) => [locale, texts[locale]]));
    department.name = mergeTexts(department.name, added, department.name.source)!;
    department.updatedAt = this.now;
    if (!this.made.includes(department)) this.translated.set(department.id, department);
  }

  private make(parent: Department | null, { locale, texts }: DepartmentLevel): Department {
    const parentId = parent?.id ?? null;
    const siblings = this.all.filter((department) => department.parentId === parentId);
    const department: Department = {
      tenantId: this.ctx.tenantId,
      id: newId(),
      parentId,
      name: mergeTexts(null, texts, locale)!,
      position: Math.max(-1, ...siblings.map(({ position }) => position)) + 1,
      createdAt: this.now,
      updatedAt: this.now,
    };
    this.made.push(department);
    this.all.push(department);
    return department;
  }
}

/** True when the department has the name in some language, and no language of both says something else. */
function isNamed(name: LocalizedText, { main, texts }: DepartmentLevel): boolean {
  if (!Object.values(name.text).some((own) => fold(own) === fold(main))) return false;
  return LOCALES.every((locale) => {
    const [own, wanted] = [name.text[locale], texts[locale]];
    // The language of a plain name is a guess by its letters, which another name of the department must not refute.
    return !own || !wanted || wanted === main || fold(own) === fold(wanted);
  });
}

function fold(name: string): string {
  return name.toLowerCase();
}
