import { Between, type EntityManager } from 'typeorm';
import { Post } from '#features/pages';
import { Employee, Vacancy } from '#features/people';
import { changeKeys } from '#features/sites';

/**
 * Keys of what time alone has changed of a firm's pages after `from`, up to and with `to`: expired consents,
 * leaving dates, closing dates, news whose day has come.
 */
export async function passedDates(manager: EntityManager, tenantId: string, from: Date, to: Date): Promise<string[]> {
  const passed = Between(new Date(from.getTime() + 1), to);
  const find = { select: { id: true } } as const;
  const expired = await manager.find(Employee, { ...find, where: { tenantId, consentExpiresAt: passed } });
  const left = await manager.find(Employee, { ...find, where: { tenantId, leftAt: passed } });
  const closed = await manager.find(Vacancy, { ...find, where: { tenantId, closesAt: passed } });
  const appeared = await manager.find(Post, { ...find, where: { tenantId, status: 'published', publishedAt: passed } });
  const people = [...expired, ...left];
  return [
    ...people.map(({ id }) => changeKeys.employee(id)),
    ...(people.length > 0 ? [changeKeys.team()] : []),
    ...closed.map(({ id }) => changeKeys.vacancy(id)),
    ...(closed.length > 0 ? [changeKeys.vacancyList()] : []),
    ...appeared.map(({ id }) => changeKeys.post(id)),
    ...(appeared.length > 0 ? [changeKeys.postList()] : []),
  ];
}
