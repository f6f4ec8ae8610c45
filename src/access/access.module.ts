import { Module } from '@nestjs/common';
import { JournalModule } from '../journal/journal.module.js';
import { AddressThrottle } from './address-throttle.js';
import { ApiKeys } from './api-keys.repository.js';
import { Argon2PasswordHasher } from './argon2-password-hasher.js';
import { AuthenticateKeyService } from './authenticate-key.service.js';
import { BeginSignInService } from './begin-sign-in.service.js';
import { ChangeUserService } from './change-user.service.js';
import { ChoosePasswordService } from './choose-password.service.js';
import { ConfirmSecondFactorService } from './confirm-second-factor.service.js';
import { CreateApiKeyService } from './create-api-key.service.js';
import { CreateUserService } from './create-user.service.js';
import { FinishSignInService } from './finish-sign-in.service.js';
import { InvitationMint } from './invitation-mint.js';
import { ListApiKeysService } from './list-api-keys.service.js';
import { ListUsersService } from './list-users.service.js';
import { PasswordHasher } from './password-hasher.js';
import { PrismaApiKeys } from './prisma-api-keys.repository.js';
import { PrismaSessions } from './prisma-sessions.repository.js';
import { PrismaUsers } from './prisma-users.repository.js';
import { ReadSessionService } from './read-session.service.js';
import { ReadSetUpService } from './read-set-up.service.js';
import { ReinviteUserService } from './reinvite-user.service.js';
import { RequireAccessService } from './require-access.service.js';
import { RevokeApiKeyService } from './revoke-api-key.service.js';
import { SecondFactorCheck } from './second-factor-check.js';
import { SessionDesk } from './session-desk.js';
import { Sessions } from './sessions.repository.js';
import { SignOutService } from './sign-out.service.js';
import { Users } from './users.repository.js';

const SERVICES = [
  AuthenticateKeyService,
  BeginSignInService,
  ChangeUserService,
  ChoosePasswordService,
  ConfirmSecondFactorService,
  CreateApiKeyService,
  CreateUserService,
  FinishSignInService,
  ListApiKeysService,
  ListUsersService,
  ReadSessionService,
  ReadSetUpService,
  ReinviteUserService,
  RequireAccessService,
  RevokeApiKeyService,
  SignOutService,
];

/** Needs, from global modules: SETTINGS, Clock, IdSource, UnitOfWork, Sealing. */
@Module({
  imports: [JournalModule],
  providers: [
    ...SERVICES,
    AddressThrottle,
    InvitationMint,
    SecondFactorCheck,
    SessionDesk,
    { provide: PasswordHasher, useFactory: () => new Argon2PasswordHasher() },
    { provide: Users, useClass: PrismaUsers },
    { provide: Sessions, useClass: PrismaSessions },
    { provide: ApiKeys, useClass: PrismaApiKeys },
  ],
  exports: SERVICES,
})
export class AccessModule {}
