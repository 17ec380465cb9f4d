import { Module } from '@nestjs/common';
import { AuditModule } from '#features/audit';
import { MailingModule } from '#features/mailing';
import { Access } from './access';
import { Account } from './account';
import { ApiTokens } from './api-tokens';
import { AccessHousekeeping } from './housekeeping';
import { Inviter } from './inviter';
import { AccountMails } from './mails/account-mails';
import { Members } from './members';
import { Owners } from './owners';
import { PasswordHasher } from './password-hasher';
import { Passwords } from './passwords';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { Throttle } from './throttle';
import { Users } from './users';

const shared = [Access, Account, ApiTokens, Members, Owners, Passwords, Sessions, SignIn, Throttle, Users];

/** Users, roles, sign-in, sessions, tokens. */
@Module({
  imports: [AuditModule, MailingModule],
  providers: [...shared, AccessHousekeeping, AccountMails, Inviter, PasswordHasher],
  exports: shared,
})
export class AccessModule {}
