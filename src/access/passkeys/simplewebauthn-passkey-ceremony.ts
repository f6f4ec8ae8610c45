import { Inject, Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';
import { SETTINGS, type Settings } from '../../config/settings.js';
import type { Credential } from './passkey.js';
import { type CeremonyOptions, type NewOwner, PasskeyCeremony, type TakeChallenge } from './passkey-ceremony.js';

const base64url = z
  .string()
  .max(65_536)
  .regex(/^[\w-]*$/);
const proof = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.nullish().transform((handle) => handle ?? undefined),
  }),
  clientExtensionResults: z.object({}).default({}),
});
const creation = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
  clientExtensionResults: z.object({}).default({}),
});

@Injectable()
export class SimpleWebauthnPasskeyCeremony extends PasskeyCeremony {
  private readonly rpID: string;
  private readonly origin: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    super();
    const { hostname, origin } = new URL(settings.web.publicUrl);
    this.rpID = hostname;
    this.origin = origin;
  }

  async askToAdd(
    challenge: Uint8Array<ArrayBuffer>,
    { userId, email, name, known }: NewOwner,
  ): Promise<CeremonyOptions> {
    const options = await generateRegistrationOptions({
      rpName: 'Vigil',
      rpID: this.rpID,
      userID: new TextEncoder().encode(userId),
      userName: email,
      userDisplayName: name,
      challenge,
      attestationType: 'none',
      excludeCredentials: known.map(named),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return { ...options };
  }

  async added(response: unknown, take: TakeChallenge): Promise<Credential | null> {
    const read = creation.safeParse(response);
    if (!read.success) return null;
    const verified = await held(take, (expectedChallenge) =>
      verifyRegistrationResponse({
        response: read.data,
        expectedChallenge,
        expectedOrigin: this.origin,
        expectedRPID: this.rpID,
      }),
    );
    if (verified?.verified !== true) return null;
    const { id, publicKey, counter } = verified.registrationInfo.credential;
    return { credentialId: id, publicKey, counter, transports: read.data.response.transports };
  }

  async askToProve(challenge: Uint8Array<ArrayBuffer>, of: readonly Credential[] = []): Promise<CeremonyOptions> {
    const options = await generateAuthenticationOptions({
      rpID: this.rpID,
      challenge,
      userVerification: 'required',
      allowCredentials: of.map(named),
    });
    return { ...options };
  }

  claimed(response: unknown): string | null {
    const read = proof.safeParse(response);
    return read.success ? read.data.id : null;
  }

  async proven(response: unknown, credential: Credential, take: TakeChallenge): Promise<number | null> {
    const read = proof.safeParse(response);
    if (!read.success) return null;
    const { credentialId: id, publicKey, counter, transports } = credential;
    const verified = await held(take, (expectedChallenge) =>
      verifyAuthenticationResponse({
        response: read.data as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
        expectedChallenge,
        expectedOrigin: this.origin,
        expectedRPID: this.rpID,
        credential: { id, publicKey, counter, transports: [...transports] },
      }),
    );
    return verified?.verified === true ? verified.authenticationInfo.newCounter : null;
  }
}

/** The library throws plain errors for whatever is wrong with an answer: null then. What `take` throws is ours, and goes on. */
async function held<T>(take: TakeChallenge, verify: (take: TakeChallenge) => Promise<T>): Promise<T | null> {
  const broken: unknown[] = [];
  const taking = async (challenge: string): Promise<boolean> => {
    try {
      return await take(challenge);
    } catch (error) {
      broken.push(error);
      return false;
    }
  };
  const verified = await verify(taking).catch(() => null);
  if (broken.length > 0) throw broken[0];
  return verified;
}

function named({ credentialId, transports }: Credential): { id: string; transports: string[] } {
  return { id: credentialId, transports: [...transports] };
}
