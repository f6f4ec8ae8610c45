import { Module } from '@nestjs/common';
import { JournalModule } from '../journal/journal.module.js';
import { AccountRestart } from './account-restart.js';
import { AddressThrottle } from './address-throttle.js';
import { ApiKeys } from './api-keys.repository.js';
import { Argon2PasswordHasher } from './argon2-password-hasher.js';
import { AuthenticateKeyService } from './authenticate-key.service.js';
import { BeginSignInService } from './begin-sign-in.service.js';
import { ChangeUserService } from './change-user.service.js';
import { ChoosePasswordService } from './choose-password.service.js';
import { ChangePasswordService } from './change-password.service.js';
import { ConfirmSecondFactorService } from './confirm-second-factor.service.js';
import { CreateApiKeyService } from './create-api-key.service.js';
import { CreateUserService } from './create-user.service.js';
import { DeviceDesk } from './devices/device-desk.js';
import { DisownDeviceService } from './devices/disown-device.service.js';
import { KnownDevices } from './devices/known-devices.repository.js';
import { OwnDeviceService } from './devices/own-device.service.js';
import { PrismaKnownDevices } from './devices/prisma-known-devices.repository.js';
import { ReadNewDeviceService } from './devices/read-new-device.service.js';
import { EndSessionsService } from './end-sessions.service.js';
import { FindUserService } from './find-user.service.js';
import { FinishSignInService } from './finish-sign-in.service.js';
import { InvitationMint } from './invitation-mint.js';
import { ListApiKeysService } from './list-api-keys.service.js';
import { ListSessionsService } from './list-sessions.service.js';
import { ListUsersService } from './list-users.service.js';
import { AddPasskeyService } from './passkeys/add-passkey.service.js';
import { AskForPasskeyService } from './passkeys/ask-for-passkey.service.js';
import { ListPasskeysService } from './passkeys/list-passkeys.service.js';
import { PasskeyCeremony } from './passkeys/passkey-ceremony.js';
import { PasskeyChallenges } from './passkeys/passkey-challenges.js';
import { PasskeyCheck } from './passkeys/passkey-check.js';
import { PasskeyMint } from './passkeys/passkey-mint.js';
import { Passkeys } from './passkeys/passkeys.repository.js';
import { PrismaPasskeys } from './passkeys/prisma-passkeys.repository.js';
import { RemovePasskeyService } from './passkeys/remove-passkey.service.js';
import { SignInByPasskeyService } from './passkeys/sign-in-by-passkey.service.js';
import { SimpleWebauthnPasskeyCeremony } from './passkeys/simplewebauthn-passkey-ceremony.js';
import { PasswordHasher } from './password-hasher.js';
import { PrismaApiKeys } from './prisma-api-keys.repository.js';
import { PrismaSessions } from './prisma-sessions.repository.js';
import { PrismaUsers } from './prisma-users.repository.js';
import { ProveAgainService } from './prove-again.service.js';
import { ReadSessionService } from './read-session.service.js';
import { ReadSetUpService } from './read-set-up.service.js';
import { AgreeRecoveryService } from './recovery/agree-recovery.service.js';
import { AskRecoveryService } from './recovery/ask-recovery.service.js';
import { ListRecoveriesService } from './recovery/list-recoveries.service.js';
import { PrismaRecoveries } from './recovery/prisma-recoveries.repository.js';
import { Recoveries } from './recovery/recoveries.repository.js';
import { WithdrawRecoveryService } from './recovery/withdraw-recovery.service.js';
import { ReinviteUserService } from './reinvite-user.service.js';
import { RequireAccessService } from './require-access.service.js';
import { RevokeApiKeyService } from './revoke-api-key.service.js';
import { SecondFactorCheck } from './second-factor-check.js';
import { SecondFactorProofs } from './second-factor-proofs.js';
import { SessionDesk } from './session-desk.js';
import { Sessions } from './sessions.repository.js';
import { SignOutService } from './sign-out.service.js';
import { Users } from './users.repository.js';

const SERVICES = [
  AddPasskeyService,
  AgreeRecoveryService,
  AskForPasskeyService,
  AskRecoveryService,
  AuthenticateKeyService,
  BeginSignInService,
  ChangePasswordService,
  ChangeUserService,
  ChoosePasswordService,
  ConfirmSecondFactorService,
  CreateApiKeyService,
  CreateUserService,
  DisownDeviceService,
  EndSessionsService,
  FindUserService,
  FinishSignInService,
  ListApiKeysService,
  ListPasskeysService,
  ListRecoveriesService,
  ListSessionsService,
  ListUsersService,
  OwnDeviceService,
  ProveAgainService,
  ReadNewDeviceService,
  ReadSessionService,
  ReadSetUpService,
  ReinviteUserService,
  RemovePasskeyService,
  RequireAccessService,
  RevokeApiKeyService,
  SignInByPasskeyService,
  SignOutService,
  WithdrawRecoveryService,
];

/** Needs, from global modules: SETTINGS, Clock, IdSource, UnitOfWork, Sealing, Outbox. */
@Module({
  imports: [JournalModule],
  providers: [
    ...SERVICES,
    AccountRestart,
    AddressThrottle,
    DeviceDesk,
    InvitationMint,
    PasskeyChallenges,
    PasskeyCheck,
    PasskeyMint,
    SecondFactorCheck,
    SecondFactorProofs,
    SessionDesk,
    { provide: PasswordHasher, useFactory: () => new Argon2PasswordHasher() },
    { provide: Users, useClass: PrismaUsers },
    { provide: KnownDevices, useClass: PrismaKnownDevices },
    { provide: Sessions, useClass: PrismaSessions },
    { provide: ApiKeys, useClass: PrismaApiKeys },
    { provide: Passkeys, useClass: PrismaPasskeys },
    { provide: PasskeyCeremony, useClass: SimpleWebauthnPasskeyCeremony },
    { provide: Recoveries, useClass: PrismaRecoveries },
  ],
  exports: SERVICES,
})
export class AccessModule {}
