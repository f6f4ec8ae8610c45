import type { SignInNoticeId } from '../../../access/devices/known-devices.repository.js';
import type { NamedPasskey } from '../../../access/passkeys/list-passkeys.service.js';
import type { CeremonyOptions } from '../../../access/passkeys/passkey-ceremony.js';
import type { SessionId } from '../../../access/sessions.repository.js';

export interface SessionRow {
  readonly id: SessionId;
  /** "Firefox on Android"; null where it is not known. */
  readonly device: string | null;
  readonly signedInAt: Date;
  readonly lastSeenAt: Date;
  /** The one that looks. */
  readonly here: boolean;
}

/** A sign-in in a browser that was not known. */
export interface NewDeviceRow {
  readonly id: SignInNoticeId;
  /** "Firefox on Android"; null where it is not known. */
  readonly device: string | null;
  readonly at: Date;
  /** It is the one that looks. */
  readonly here: boolean;
}

export interface AccountView {
  readonly now: Date;
  readonly sessions: readonly SessionRow[];
  /** Of which they have not said yet whose they were. */
  readonly newDevices: readonly NewDeviceRow[];
  readonly passkeys: readonly NamedPasskey[];
  /** What the device is asked for, to make one more; null: there are as many as there may be. */
  readonly offer: CeremonyOptions | null;
  /** Somebody asked that this account begins anew. */
  readonly recovery: { readonly askedBy: string; readonly at: Date } | null;
  /** What was done, or was wrong. */
  readonly problem: string | null;
}
