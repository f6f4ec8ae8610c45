import { AppError } from '../kernel/app-error.js';
import type { EmailAddress } from '../kernel/email-address.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Sealing } from '../platform/crypto/sealing.js';
import { enrolmentUrl, totpSecret } from './second-factor.js';
import { tokenHash } from './secret-token.js';
import type { Account } from './user.js';
import type { Users } from './users.repository.js';

/** Where a person who opens their set-up link stands. */
export interface SetUp {
  readonly name: string;
  readonly email: EmailAddress;
  readonly step: 'password' | 'second_factor';
  /** For the authenticator app, as text and as what the QR code says. */
  readonly secret: string;
  readonly enrolmentUrl: string;
}

export function setUpOf(account: Account, sealing: Sealing, token: string): SetUp {
  const secret = enrolmentSecret(sealing, token);
  const step = account.passwordHash === null ? 'password' : 'second_factor';
  return { name: account.name, email: account.email, step, secret, enrolmentUrl: enrolmentUrl(secret, account.email) };
}

/** Follows from the link, so that looking at the page twice shows the same code and stores nothing. */
export function enrolmentSecret(sealing: Sealing, token: string): string {
  return totpSecret(sealing.mac('totp-enrolment', token));
}

/** Throws AppError `set_up_link_old`, the same for a link that was used, is too old, or never was. */
export async function invitedAccount(tx: Tx, users: Users, token: string, now: Date): Promise<Account> {
  const found = await users.bySetupToken(tx, tokenHash(token));
  const account = found === null ? null : await users.lock(tx, found.id);
  if (account?.status !== 'invited' || account.setupExpiresAt === null || account.setupExpiresAt <= now)
    throw oldLink();
  return account;
}

function oldLink(): AppError {
  return new AppError({
    kind: 'not_found',
    code: 'set_up_link_old',
    message: 'This set-up link was used, or it is older than three days. Ask for a new one.',
  });
}
