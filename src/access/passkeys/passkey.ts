import type { Id, UserId } from '../../kernel/ids.js';

export type PasskeyId = Id<'passkey'>;

/** Names the sealed name of a passkey, for all time. */
export const PASSKEY_NAME_FIELD = 'passkey.name';

/** How many one person may have: a phone, a computer, two keys, and as many again. */
export const MOST_PASSKEYS = 8;

/** What an authenticator proved when it was added; `counter` is 0 for ever where it does not count (WebAuthn, 6.1.1). */
export interface Credential {
  /** As the authenticator names it, base64url. */
  readonly credentialId: string;
  /** COSE. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  /** usb | nfc | ble | internal | hybrid … : hints for the browser. */
  readonly transports: readonly string[];
}

export interface Passkey extends Credential {
  readonly id: PasskeyId;
  readonly userId: UserId;
  readonly nameSealed: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}
