import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, MINUTE } from '../../kernel/clock.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { Passkeys } from './passkeys.repository.js';

/** From the page to the answer of the authenticator: time to look for the key. */
const LIFETIME = 5 * MINUTE;
const RANDOM_BYTES = 16;
const TIME_BYTES = 6;
const MAC_BYTES = 16;

/** What a challenge is for; one made for one thing answers no other. */
export type ChallengeFor = 'sign_in' | `add:${string}` | `prove:${string}`;

/**
 * Challenges that carry their own proof, so that looking at a page stores nothing: random bits, the time until when they
 * hold, and a keyed hash of both. That one is answered once is written down when it is answered.
 */
@Injectable()
export class PasskeyChallenges {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  issue(purpose: ChallengeFor): Buffer<ArrayBuffer> {
    const head = Buffer.alloc(RANDOM_BYTES + TIME_BYTES, randomBytes(RANDOM_BYTES));
    head.writeUIntBE(this.clock.now().getTime() + LIFETIME, RANDOM_BYTES, TIME_BYTES);
    return Buffer.concat([head, this.sealing.mac('passkey-challenge', said(purpose, head)).subarray(0, MAC_BYTES)]);
  }

  /** Whether it was made here for this, holds, and was not answered before; answered it is then. `challenge` in base64url. */
  async answer(tx: Tx, challenge: string, purpose: ChallengeFor): Promise<boolean> {
    const bytes = Buffer.from(challenge, 'base64url');
    if (bytes.length !== RANDOM_BYTES + TIME_BYTES + MAC_BYTES) return false;
    const head = bytes.subarray(0, RANDOM_BYTES + TIME_BYTES);
    const mac = bytes.subarray(RANDOM_BYTES + TIME_BYTES);
    if (!this.macsOf(said(purpose, head)).some((right) => timingSafeEqual(right, mac))) return false;
    const expiresAt = new Date(head.readUIntBE(RANDOM_BYTES, TIME_BYTES));
    const now = this.clock.now();
    if (expiresAt <= now) return false;
    const id = createHash('sha256').update(bytes).digest('hex');
    return this.passkeys.answer(tx, { id, expiresAt }, now);
  }

  private macsOf(text: string): readonly Buffer[] {
    const macs = [this.sealing.mac('passkey-challenge', text), ...this.sealing.previousMacs('passkey-challenge', text)];
    return macs.map((mac) => mac.subarray(0, MAC_BYTES));
  }
}

function said(purpose: ChallengeFor, head: Buffer): string {
  return `${purpose}:${head.toString('hex')}`;
}
