import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type Context, newId, normaliseText } from '#kernel';
import { AuditLog, type AuditScope } from '#features/audit';
import { type OutgoingMail, Outbox } from '#features/mailing';
import { insertRows, type Transaction } from '#platform/database';
import { Membership, User } from './entities';
import { checkInvitation, type CheckedInvitation, type Invitation, type Invited } from './invitation';
import { AccountMails } from './mails/account-mails';
import { type IssuedToken, issueToken, storeTokens } from './one-time-tokens';
import { scopeColumns } from './scopes';

/** Keys of one look-up: well under either database's limit of parameters. */
const CHUNK = 1_000;
/** Names of places in one mail; whoever is invited to more is told so many. */
const MAX_PLACES = 3;

/** Makes accounts, roles, links and mails of invitations, all of them in a few statements. */
@Injectable()
export class Inviter {
  constructor(
    private readonly outbox: Outbox,
    private readonly mails: AccountMails,
    private readonly audit: AuditLog,
  ) {}

  /** See Users.inviteMany. Throws email_invalid, phone_invalid or role_not_here for the first that is wrong. */
  async inviteMany(
    tx: Transaction,
    ctx: Context,
    auditScope: AuditScope,
    invitations: readonly Invitation[],
  ): Promise<Invited[]> {
    const checked = invitations.map(checkInvitation);
    const now = new Date();
    const users = await findUsers(tx.manager, checked);
    const newUsers = makeMissing(users, checked, now);
    const added = await newMemberships(tx.manager, users, checked, new Set(newUsers.map(({ id }) => id)), now);
    await insertRows(tx.manager, User, newUsers);
    await insertRows(tx.manager, Membership, added.rows);
    const tokens = await this.write(tx, users, added.places, now);
    if (added.rows.length > 0) {
      const events = added.rows.map(({ userId, role, scopeKey }) => ({
        action: 'member.invited',
        subject: `user:${userId}`,
        details: { role, scope: scopeKey },
      }));
      await this.audit.record(tx, ctx, auditScope, ...events);
    }
    const isNew = new Set(newUsers.map(({ id }) => id));
    return checked.map((invitation) => {
      const userId = users.get(invitation.personKey)!.id;
      const { id, fresh } = added.of.get(membershipKey(userId, invitation))!;
      const token = isNew.has(userId) ? tokens.get(userId) : undefined;
      const link = token && this.mails.invitationLink(token);
      return { userId, membershipId: id, isNewUser: isNew.has(userId), isNewMember: fresh, link };
    });
  }

  /** Links for those without a password, and a mail to everybody who has an address and something new to know. */
  private async write(
    tx: Transaction,
    users: ReadonlyMap<string, User>,
    places: ReadonlyMap<string, string[]>,
    now: Date,
  ): Promise<Map<string, IssuedToken>> {
    const tokens = new Map<string, IssuedToken>();
    const mails: OutgoingMail[] = [];
    for (const user of users.values()) {
      const names = places.get(user.id);
      if (!names) continue;
      const place = names.slice(0, MAX_PLACES).join(', ') + (names.length > MAX_PLACES ? ' …' : '');
      const token = user.passwordHash === null ? issueToken(user.id, 'invitation', now) : undefined;
      if (token) tokens.set(user.id, token);
      if (!user.email) continue;
      const text = token ? this.mails.invitation(user, place, token) : this.mails.added(user, place);
      mails.push({ effectKey: token ? `invitation:${token.row.id}` : `added:${newId()}`, to: user.email, ...text });
    }
    await storeTokens(tx, [...tokens.values()]);
    await this.outbox.addMany(tx, mails);
    return tokens;
  }
}

const membershipKey = (userId: string, { scopeKey, role }: CheckedInvitation): string =>
  `${userId} ${scopeKey} ${role}`;

/** The accounts that there are, by the key of the person. */
async function findUsers(
  manager: EntityManager,
  invitations: readonly CheckedInvitation[],
): Promise<Map<string, User>> {
  const users = new Map<string, User>();
  const keys = [...new Set(invitations.map(({ personKey }) => personKey))];
  for (let start = 0; start < keys.length; start += CHUNK) {
    const chunk = keys.slice(start, start + CHUNK);
    const emailKeys = chunk.filter((key) => key.includes('@'));
    const phones = chunk.filter((key) => !key.includes('@'));
    for (const user of await manager.findBy(User, { emailKey: In(emailKeys) })) users.set(user.emailKey!, user);
    for (const user of await manager.findBy(User, { phone: In(phones) })) users.set(user.phone!, user);
  }
  return users;
}

/** Makes an account for each person without one, adds it to the map, and returns the new ones. */
function makeMissing(users: Map<string, User>, invitations: readonly CheckedInvitation[], now: Date): User[] {
  const made: User[] = [];
  for (const { identity, personKey, name, locale } of invitations) {
    if (users.has(personKey)) continue;
    const user: User = {
      id: newId(),
      ...identity,
      passwordHash: null,
      name: normaliseText(name),
      locale,
      disabledAt: null,
      createdAt: now,
      updatedAt: now,
    };
    users.set(personKey, user);
    made.push(user);
  }
  return made;
}

interface Memberships {
  /** Those to be inserted. */
  rows: Membership[];
  /** Id of every membership invited to, and whether it is a new one. */
  of: Map<string, { id: string; fresh: boolean }>;
  /** Names of the places that are new to a user. */
  places: Map<string, string[]>;
}

async function newMemberships(
  manager: EntityManager,
  users: ReadonlyMap<string, User>,
  invitations: readonly CheckedInvitation[],
  newUserIds: ReadonlySet<string>,
  now: Date,
): Promise<Memberships> {
  const of = new Map<string, { id: string; fresh: boolean }>();
  const known = [...users.values()].map(({ id }) => id).filter((id) => !newUserIds.has(id));
  for (let start = 0; start < known.length; start += CHUNK) {
    for (const row of await manager.findBy(Membership, { userId: In(known.slice(start, start + CHUNK)) })) {
      of.set(`${row.userId} ${row.scopeKey} ${row.role}`, { id: row.id, fresh: false });
    }
  }
  const rows: Membership[] = [];
  const places = new Map<string, string[]>();
  for (const invitation of invitations) {
    const userId = users.get(invitation.personKey)!.id;
    const key = membershipKey(userId, invitation);
    if (of.has(key)) continue;
    const { role, scope, place } = invitation;
    const row = { id: newId(), userId, ...scopeColumns(scope), scopeKey: invitation.scopeKey, role, createdAt: now };
    rows.push(row);
    of.set(key, { id: row.id, fresh: true });
    places.set(userId, [...(places.get(userId) ?? []), place]);
  }
  return { rows, of, places };
}
