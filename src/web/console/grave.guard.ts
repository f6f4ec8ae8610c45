import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { AskForPasskeyService } from '../../access/passkeys/ask-for-passkey.service.js';
import { type ProofAgain, ProveAgainService } from '../../access/prove-again.service.js';
import { callerOf, isGrave } from '../../access/route-access.js';
import type { GivenProof } from '../../access/second-factor-proofs.js';
import type { SessionId } from '../../access/sessions.repository.js';
import { AppError } from '../../kernel/app-error.js';
import { MINUTE, SECOND } from '../../kernel/clock.js';
import type { UserId } from '../../kernel/ids.js';
import { requestContext } from '../../platform/http/request-context.js';
import { typedForm } from '../../platform/http/zod-form.js';

/**
 * Before a grave post of the console the second factor, where it was not given lately. The page that asks for it carries the
 * post along; sent from there, with the proof, it goes on as if nothing had been between.
 */
@Injectable()
export class GraveGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly proving: ProveAgainService,
    private readonly passkeys: AskForPasskeyService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (!isGrave(this.reflector, context)) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const here = requestContext(request);
    const caller = callerOf(request);
    if (caller?.kind !== 'user' || here.sessionId === null)
      throw new Error('A grave route lets in who did not sign in.');
    const { given, fields } = apart(request);
    request.body = fields;
    if (here.proven) return true;
    const userId = caller.personId as string as UserId;
    const sessionId = here.sessionId as SessionId;
    const proof = given === null ? null : { sessionId, userId, given, address: request.ip ?? '' };
    const refused = proof === null ? null : await this.refusal(proof);
    if (proof !== null && refused === null) return true;
    const shown = refused instanceof AppError ? { waitMinutes: minutesOf(refused) } : refused;
    here.proof = { refused: shown, passkey: await this.passkeys.toProve(userId), fields };
    if (refused instanceof AppError) throw refused;
    throw new AppError({ kind: 'forbidden', code: 'proof_needed', message: 'Give the code of your app once more.' });
  }

  /** Null: it holds. An error where there were too many tries: what was posted waits in the page all the same. */
  private async refusal(proof: ProofAgain): Promise<'wrong' | AppError | null> {
    try {
      return (await this.proving.prove(proof)) ? null : 'wrong';
    } catch (error) {
      if (error instanceof AppError && error.kind === 'too_many') return error;
      throw error;
    }
  }
}

function minutesOf({ retryAfterSeconds = MINUTE / SECOND }: AppError): number {
  return Math.ceil((retryAfterSeconds * SECOND) / MINUTE);
}

/** The proof, and what was posted beside it. */
function apart(request: Request) {
  const { _code: code, _passkey: passkey, ...fields } = typedForm(request.body);
  const given: GivenProof | null =
    typeof passkey === 'string' ? { passkey } : typeof code === 'string' ? { code } : null;
  return { given, fields };
}
