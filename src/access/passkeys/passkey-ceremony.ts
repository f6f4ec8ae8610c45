import type { Credential } from './passkey.js';

/** Options of WebAuthn as JSON, for the script of the page. Without a secret. */
export type CeremonyOptions = Readonly<Record<string, unknown>>;

export interface NewOwner {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  /** Authenticators that have a key of theirs already. */
  readonly known: readonly Credential[];
}

/** Takes a challenge as it came back, in base64url. */
export type TakeChallenge = (challenge: string) => Promise<boolean>;

/**
 * The ceremonies of WebAuthn: what to ask an authenticator, and whether its answer holds. The answers come from outside
 * and are anything at all; whatever is wrong with one is null, never a throw. Throws what `take` throws.
 */
export abstract class PasskeyCeremony {
  /** To make a new key that knows its owner by touch, face or PIN. */
  abstract askToAdd(challenge: Uint8Array<ArrayBuffer>, owner: NewOwner): Promise<CeremonyOptions>;
  abstract added(response: unknown, take: TakeChallenge): Promise<Credential | null>;
  /** To prove a key: of anybody, for a sign-in without a name; or one of these. */
  abstract askToProve(challenge: Uint8Array<ArrayBuffer>, of?: readonly Credential[]): Promise<CeremonyOptions>;
  /** The id of the key that an answer claims to be of; null: it is no answer. */
  abstract claimed(response: unknown): string | null;
  /** @returns the authenticator's counter after it; null when the answer does not hold. */
  abstract proven(response: unknown, credential: Credential, take: TakeChallenge): Promise<number | null>;
}
