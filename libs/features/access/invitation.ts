import type { Locale, Role } from '#kernel';
import { readEmail, readPhone } from './identifiers';
import { assertRoleFits, type MemberScope, scopeKey } from './scopes';

/** Somebody to be given a role. With both, the address is who they are; the number is only used without one. */
export interface Invitation {
  email?: string | undefined;
  phone?: string | undefined;
  name: string;
  /** Language of the mail, and of the account when it is a new one. */
  locale: Locale;
  scope: MemberScope;
  role: Role;
  /** Name of the tenant or agency, for the mail. */
  place: string;
}

/** What came of an invitation. */
export interface Invited {
  userId: string;
  membershipId: string;
  /** False when the account was there before. */
  isNewUser: boolean;
  /** False when the person had this role here already: then nothing was changed and no mail is sent. */
  isNewMember: boolean;
  /**
   * Where the person chooses a password, when the account is new; undefined otherwise. It is a secret: print it where the
   * caller is trusted with it (command line), or hand it to the inviter of a person without an e-mail address.
   */
  link: string | undefined;
}

/** An invitation that was read and checked. */
export interface CheckedInvitation extends Invitation {
  identity: { email: string; emailKey: string; phone: null } | { email: null; emailKey: null; phone: string };
  /** Who it is: the key of the address, or the number. */
  personKey: string;
  scopeKey: string;
}

/** Reads an invitation. Throws email_invalid, phone_invalid, role_not_here. */
export function checkInvitation(invitation: Invitation): CheckedInvitation {
  assertRoleFits(invitation.scope, invitation.role);
  const scope = scopeKey(invitation.scope);
  if (invitation.email) {
    const identity = { ...readEmail(invitation.email), phone: null };
    return { ...invitation, identity, personKey: identity.emailKey, scopeKey: scope };
  }
  const phone = readPhone(invitation.phone ?? '');
  return { ...invitation, identity: { email: null, emailKey: null, phone }, personKey: phone, scopeKey: scope };
}
